package org.treffpunkt.agreement;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.References;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;

/** A party as it is written with its agreement. */
@Schema(name = "AgreementParty", description = "Somebody between whom the agreement was made: an organisation, a network, or a name where there is no record.")
record AgreementPartyDraft(
        @Schema(description = "Id of a party that is there already and is kept; absent for a new one.") @Nullable UUID id,
        @Nullable @Valid Reference organisation,
        @Nullable @Valid Reference network,
        @Nullable LocalizedText name) {

    static AgreementPartyDraft of(AgreementParty it, Caller caller) {
        return new AgreementPartyDraft(it.id, caller.referOptional(it.organisation), caller.referOptional(it.network), it.name);
    }

    void applyTo(AgreementParty party, References references, String pointer) {
        if (Stream.of(organisation, network, name).filter(Objects::nonNull).count() != 1)
            throw Refusal.ruleBroken("party-is-one", pointer, "Name exactly one: the organisation, the network, or the name of a party that has no record here.");
        party.organisation = references.to(Organisation.class, organisation, party.organisation, pointer + "/organisation");
        party.network = references.to(Network.class, network, party.network, pointer + "/network");
        party.name = name;
    }
}
