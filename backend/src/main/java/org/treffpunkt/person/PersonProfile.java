package org.treffpunkt.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.treffpunkt.account.References;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.PersonalDataBasis;
import org.treffpunkt.value.Visibility;
import org.treffpunkt.vocabulary.Terms;

/** Who somebody says they are when they introduce themselves. */
public record PersonProfile(String givenName, String familyName, List<ContactPoint> contactPoints, PersonalDataBasis basis) {
    /** The person who says so, kept by the network. */
    @SuppressWarnings("NullAway") // it overlooks @Nullable on nested types
    public Person create(UUID network, Visibility visibility, References references, Terms terms, LocalDate today) {
        return new PersonDraft(network, givenName, familyName, null, List.of(), null, contactPoints, basis, List.of(), visibility, List.of(), List.of()).create(references, terms, today);
    }
}
