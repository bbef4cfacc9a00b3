package org.treffpunkt.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.committee.Committee;
import org.treffpunkt.shared.Parts;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/** What is written of an agreement; its versions are published by themselves. */
@Schema(description = "What is written of an agreement. Its parties are written with it: what is missing is removed. Versions are published by an operation of their own.")
record AgreementDraft(
        @NotNull @Valid Reference network,
        @Schema(description = "A committee of the network, where it is the committee's own.") @Nullable @Valid Reference committee,
        @NotNull LocalizedText title,
        @NotNull Agreement.Kind kind,
        @Schema(description = "What kind it is, where the kinds named here do not fit: then `kind` is OTHER.") @Nullable LocalizedText kindName,
        @NotNull Agreement.Status status,
        @Nullable LocalizedText description,
        @Schema(description = "From when until when it is valid.") @Nullable @Valid Period period,
        @Schema(description = "Between whom it was made.") @Size(max = 200) List<@NotNull @Valid AgreementPartyDraft> parties,
        @Schema(description = "Which members sign it; nobody without it.") @Nullable @Valid Signatories signatories,
        @Schema(description = "Whoever is admitted to the network is asked to sign it, as far as they are among the signatories.") boolean requiredToJoin,
        @Schema(description = "Text of the next version, in Markdown, while it is being written. Read by coordinators only.") @Nullable LocalizedText preparedText,
        @NotNull Visibility visibility,
        @Size(max = 100) List<@NotNull @Valid Source> sources,
        @Size(max = 40) List<@NotBlank @Size(max = 60) String> incompleteLists) {

    AgreementDraft {
        parties = Lists.kept(parties);
        sources = Lists.kept(sources);
        incompleteLists = Lists.kept(incompleteLists);
    }

    Agreement applyTo(Agreement agreement, References references, LocalDate today) {
        if (kindName != null && kind != Agreement.Kind.OTHER) throw Refusal.ruleBroken("kind-name-is-of-other", "/kindName", "A kind of its own goes with `kind` OTHER.");
        var committeeNow = references.to(Committee.class, committee, agreement.committee, "/committee");
        if (committeeNow != null && !committeeNow.networkId().equals(agreement.networkId()))
            throw Refusal.ruleBroken("committee-of-another-network", "/committee/id", "The committee belongs to another network.");
        agreement.describe(this, today);
        agreement.committee = committeeNow;
        agreement.kind = kind;
        agreement.kindName = kindName;
        agreement.status = status;
        agreement.description = description;
        agreement.signatories = signatories;
        agreement.requiredToJoin = requiredToJoin;
        agreement.preparedText = preparedText;
        Parts.write(agreement.parties, parties, AgreementPartyDraft::id, AgreementParty::id, AgreementParty::new, (draft, party, pointer) -> draft.applyTo(party, references, pointer), "/parties");
        return agreement;
    }
}
