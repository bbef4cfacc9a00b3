package org.treffpunkt.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PostalAddress;

/** A site as it is written with its organisation. */
@Schema(name = "Site", description = "A place of an organisation: an office, a service point, a venue.")
record SiteDraft(
        @Schema(description = "Id of a site that is there already and is kept; absent for a new one.") @Nullable UUID id,
        @Nullable LocalizedText name,
        @Nullable @Size(max = 40) String acronym,
        @NotNull Site.Kind kind,
        @NotNull Site.Status status,
        @Nullable @Valid PostalAddress address,
        @Size(max = 20) List<@NotNull @Valid ContactPoint> contactPoints) {

    SiteDraft {
        contactPoints = Lists.kept(contactPoints);
    }

    static SiteDraft of(Site site, Predicate<ContactPoint> shown) {
        return new SiteDraft(site.id, site.name, site.acronym, site.kind, site.status, site.address, site.contactPoints.stream().filter(shown).toList());
    }

    void applyTo(Site site) {
        site.name = name;
        site.acronym = acronym;
        site.kind = kind;
        site.status = status;
        site.address = address;
        site.contactPoints = contactPoints;
    }

    Stream<String> words() {
        return Stream.of(
                        Stream.ofNullable(acronym),
                        Stream.ofNullable(name).flatMap(text -> text.texts().values().stream()),
                        Stream.ofNullable(address).flatMap(place -> Stream.concat(place.lines().stream(), Stream.of(place.postalCode(), place.locality()))))
                .flatMap(words -> words)
                .filter(Objects::nonNull);
    }
}
