package org.treffpunkt.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.PersonalDataBasis;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/** A person as the reader may see them. */
@Schema(description = "A person. Contact points that the caller may not read are left out.")
record PersonView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) UUID networkId,
        @Schema(description = "Title and names, or the office where the name is unknown.", required = true) String displayName,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String academicTitle,
        @Schema(required = true) List<String> languages,
        Person.@Nullable Engagement engagement,
        @Schema(required = true) List<ContactPoint> contactPoints,
        @Schema(description = "Why the data is held; for members of the network.") @Nullable PersonalDataBasis basis,
        @Schema(required = true) List<PersonFunctionDraft> functions,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true) List<Source> sources,
        @Schema(required = true) List<String> incompleteLists)
        implements Versioned {

    static PersonView of(Person it, PersonAccess access) {
        return new PersonView(
                it.id(), it.version(), it.createdAt(), it.updatedAt(), it.networkId(), it.displayName(), it.givenName, it.familyName, it.academicTitle, it.languages,
                it.engagement, access.contactPoints(it), access.basis(it), it.functions.stream().map(function -> PersonFunctionDraft.of(function, access.caller())).toList(),
                it.visibility(), access.sources(it), it.incompleteLists());
    }
}
