package org.treffpunkt.protection;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** What the database finds out about somebody; the functions are in the migrations. Several values are separated by commas. */
interface PersonalDataRows {
    Session session();

    /**
     * @param account `sub` of the identity provider; empty for none
     * @param networks only what these keep; null for everything
     */
    @SQL("""
            select place, id, relation, done, cast(network as text), cast(content as text)
            from personal_rows(cast(string_to_array(:persons, ',') as uuid[]), string_to_array(:addresses, ','), :account, cast(string_to_array(:networks, ',') as uuid[]))
            order by place, relation, id""")
    List<PersonalDataRow> about(String persons, String addresses, String account, @Nullable String networks);

    /** The persons whose own address it is. */
    @SQL("select cast(it as text) from persons_of_address(:address) it")
    List<String> personsOf(String address);

    /** The networks that hold something about the address. */
    @SQL("select cast(it as text) from networks_of_address(:address) it")
    List<String> networksOf(String address);

    /** Addresses and numbers by which nobody else is reached. */
    @SQL("select distinct it from unnest((marks_of(cast(:person as uuid), false)).own_addresses) it order by it")
    List<String> ownAddresses(String person);

    /** Those by which others are reached as well. */
    @SQL("select distinct it from unnest((marks_of(cast(:person as uuid), false)).shared_addresses) it order by it")
    List<String> sharedAddresses(String person);

    /** Where the family name stands alone in the network that keeps the person. */
    @SQL("select place, id, words from family_mentions(cast(:person as uuid)) limit 100")
    List<FamilyMention> familyMentions(String person);

    @SQL("select family_name_of_others(cast(:person as uuid))")
    boolean familyNameOfOthers(String person);
}
