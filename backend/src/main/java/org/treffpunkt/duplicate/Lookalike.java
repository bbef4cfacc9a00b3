package org.treffpunkt.duplicate;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Traits;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PostalAddress;
import org.treffpunkt.value.Visibility;

/** What one needs to see of a record to say whether it is the same as another one. */
@Schema(description = "What one needs to see of a record to say whether it is the same as another one.")
record Lookalike(
        @Schema(required = true) UUID id,
        @Schema(description = "For `otherVersion` when it is merged.", required = true) long version,
        @Schema(required = true) Instant updatedAt,
        @Schema(description = "The network that keeps it.", required = true) UUID networkId,
        @Schema(required = true) LocalizedText name,
        @Nullable String shortName,
        @Schema(description = "Town of the first site that has one.") @Nullable String locality,
        @Schema(required = true) Visibility visibility,
        @Schema(description = "Whether the caller may change it. Two are merged by those who may change both.", required = true) boolean writable) {

    static <T extends Aggregate & Traits.Bearer> Lookalike of(T it, Access<T> access) {
        var traits = it.traits();
        return new Lookalike(it.id(), it.version(), it.updatedAt(), it.networkId(), it.name(), traits.shortNames().stream().findFirst().orElse(null),
                traits.addresses().stream().map(PostalAddress::locality).filter(Objects::nonNull).findFirst().orElse(null), it.visibility(), access.writes(it));
    }
}
