package org.treffpunkt.protection;

import org.treffpunkt.person.Person;

/** Erases what is known of a person, wherever it is; what others did with them stays, under "removed person". */
public interface Erasures {
    void erase(Person person);
}
