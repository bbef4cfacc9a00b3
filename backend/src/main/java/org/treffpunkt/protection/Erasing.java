package org.treffpunkt.protection;

import org.hibernate.Session;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** What the database does to erase somebody; the functions are in the migrations. */
interface Erasing {
    Session session();

    @SQL("select cast(erase_person(cast(:person as uuid), :familyNameAlone, :subject, :client) as text)")
    @Nullable String person(String person, boolean familyNameAlone, @Nullable String subject, @Nullable String client);

    /** @param addresses separated by commas */
    @SQL("select cast(erase_account(:account, string_to_array(:addresses, ','), :subject, :client) as text)")
    @Nullable String account(String account, String addresses, @Nullable String subject, @Nullable String client);

    /** Whether it was done in this database. */
    @SQL("select exists (select from erasure where person_id = cast(:person as uuid))")
    boolean knowsPerson(String person);

    @SQL("select exists (select from erasure where subject = :account)")
    boolean knowsAccount(String account);

    /** Those who serve one after the other, not at once. */
    @SQL("select count(*) from pg_advisory_xact_lock(hashtext('erasure_journal'))")
    long lock();
}
