package org.treffpunkt.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Reference;

/** A right to be given. */
@Schema(description = "A right to be given: in a network, for an organisation or in a committee, as the role says.")
record GrantDraft(
        @Schema(description = "`sub` of the identity provider.") @NotBlank @Size(max = 100) String subject,
        @NotNull Grant.Role role,
        @Schema(description = "For MEMBER and COORDINATOR.") @Nullable @Valid Reference network,
        @Schema(description = "For ORGANISATION_EDITOR.") @Nullable @Valid Reference organisation,
        @Schema(description = "For COMMITTEE_CHAIR, COMMITTEE_SECRETARY and COMMITTEE_MEMBER.") @Nullable @Valid Reference committee) {

    Right right() {
        return new Right(role, network == null ? null : network.id(), organisation == null ? null : organisation.id(), committee == null ? null : committee.id());
    }
}
