package org.treffpunkt.person;

/** That a person was changed, told within the transaction to those who keep something of them: what they are called, for example. */
public record PersonChanged(Person person) {}
