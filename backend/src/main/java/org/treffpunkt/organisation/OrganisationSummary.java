package org.treffpunkt.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.GeoPoint;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PostalAddress;
import org.treffpunkt.value.Visibility;

/** What a card in a list shows of an organisation. */
@Schema(description = "What a card in a list shows of an organisation.")
record OrganisationSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) UUID networkId,
        @Schema(required = true) LocalizedText name,
        @Nullable String shortName,
        @Nullable String legalForm,
        @Schema(required = true) OrganisationKind kind,
        @Schema(required = true) boolean nameKnown,
        @Nullable String country,
        @Schema(required = true) boolean migrantLed,
        @Schema(required = true) boolean newcomer,
        @Schema(required = true) List<String> fieldsOfWork,
        @Schema(description = "Town of the first site.") @Nullable String locality,
        @Schema(description = "Where the first site is.") @Nullable GeoPoint point,
        @Nullable Logo logo,
        @Schema(required = true) Visibility visibility) {

    static OrganisationSummary of(Organisation it) {
        Optional<PostalAddress> address = it.sites.stream().map(Site::address).filter(java.util.Objects::nonNull).findFirst();
        return new OrganisationSummary(it.id(), it.updatedAt(), it.networkId(), it.name(), it.shortName, it.legalForm, it.kind, it.nameKnown, it.country, it.migrantLed, it.newcomer,
                it.fieldsOfWork, address.map(PostalAddress::locality).orElse(null), address.map(PostalAddress::point).orElse(null), it.logo, it.visibility());
    }
}
