package org.treffpunkt.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.References;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;

/** A link as it is written with its network. */
@Schema(name = "NetworkLink", description = "How the network relates to another one.")
record NetworkLinkDraft(
        @Schema(description = "Id of a link that is there already and is kept; absent for a new one.") @Nullable UUID id,
        @NotNull @Valid Reference network,
        @NotNull NetworkLink.Kind kind,
        @Nullable @Valid Period period,
        @Nullable LocalizedText purpose) {

    static NetworkLinkDraft of(NetworkLink link, Caller caller) {
        return new NetworkLinkDraft(link.id, caller.refer(link.network), link.kind, link.period, link.purpose);
    }

    void applyTo(NetworkLink link, String pointer, References references) {
        link.network = Objects.requireNonNull(references.to(Network.class, network, link.network, pointer + "/network"));
        link.kind = kind;
        link.period = period == null ? Period.UNKNOWN : period;
        link.purpose = purpose;
    }
}
