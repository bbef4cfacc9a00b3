package org.treffpunkt.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/** An agreement as its reader may see it. */
@Schema(description = "An agreement: what a network has in writing.")
record AgreementView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Nullable Reference committee,
        @Schema(required = true) LocalizedText title,
        @Schema(required = true) Agreement.Kind kind,
        @Nullable LocalizedText kindName,
        @Schema(required = true) Agreement.Status status,
        @Nullable LocalizedText description,
        @Schema(required = true) Period period,
        @Schema(required = true) List<AgreementPartyDraft> parties,
        @Nullable Signatories signatories,
        @Schema(required = true) boolean requiredToJoin,
        @Schema(description = "Absent for all but coordinators.") @Nullable LocalizedText preparedText,
        @Schema(description = "The published versions, the first one first.", required = true) List<AgreementVersionEntry> versions,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true) List<Source> sources,
        @Schema(required = true) List<String> incompleteLists)
        implements Versioned {

    static AgreementView of(Agreement it, AgreementAccess access) {
        var caller = access.caller();
        return new AgreementView(
                it.id(), it.version(), it.createdAt(), it.updatedAt(), caller.refer(it.network), caller.referOptional(it.committee), it.name(), it.kind, it.kindName, it.status,
                it.description, it.period(), it.parties.stream().map(party -> AgreementPartyDraft.of(party, caller)).toList(), it.signatories, it.requiredToJoin,
                access.preparedText(it), it.versions.stream().map(AgreementVersionEntry::of).toList(), it.visibility(), it.sources(), it.incompleteLists());
    }
}
