package org.treffpunkt.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Accounts;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.Granting;
import org.treffpunkt.person.Person;

/**
 * Erases what is known of a person or an account. The database does it in the transaction that is open; before that ends, the journal knows of it, so that whoever brings back a save from
 * before brings nothing of it back.
 */
@ApplicationScoped
class ErasureDesk implements Erasures {
    private final Erasing erasing;
    private final ErasureJournal journal;
    private final Granting granting;
    private final Accounts accounts;

    ErasureDesk(Erasing erasing, ErasureJournal journal, Granting granting, Accounts accounts) {
        this.erasing = erasing;
        this.journal = journal;
        this.granting = granting;
        this.accounts = accounts;
    }

    /** Erases a person, with nobody asking for it: the time for which the data may be kept is over. */
    @Override
    public void erase(Person person) {
        erase(person, false, null, null);
    }

    /** @param familyNameAlone also where texts of the network say the family name only */
    Person erase(Person person, boolean familyNameAlone, @Nullable String subject, @Nullable String client) {
        var id = person.id();
        erasing.session().flush();
        erasing.person(id.toString(), familyNameAlone, subject, client);
        journal.addPerson(id, familyNameAlone);
        // What Hibernate read before is not what there is now.
        erasing.session().clear();
        return Objects.requireNonNull(erasing.session().find(Person.class, id));
    }

    /** Erases the caller's account, here and at the identity provider. The last coordinator of a network stays. */
    boolean eraseAccount(Caller caller) {
        String subject = Objects.requireNonNull(caller.subject());
        granting.takeAll(subject);
        erasing.session().flush();
        erasing.account(subject, Objects.requireNonNullElse(caller.verifiedEmail(), ""), subject, caller.client());
        journal.addAccount(subject);
        erasing.session().clear();
        if (accounts.kept()) accounts.remove(subject);
        return accounts.kept();
    }
}
