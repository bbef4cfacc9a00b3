package org.treffpunkt.partner;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.SQL;

/** What partner contacts are called and found by, by the functions in the migrations, which see all of them. */
interface PartnerContacts {
    Session session();

    @SQL("select contact, words from partner_words(:partner)")
    List<PartnerWords> words(UUID partner);

    @SQL("select partner_is_called(:contact, :words)")
    boolean call(UUID contact, String words);
}
