package org.treffpunkt.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.network.Membership;
import org.treffpunkt.value.Lists;

/** Which members of a network sign an agreement: those that belong to it now in one of the roles, of one of the constituencies where any are named. */
@Schema(description = "Which members of the network sign: those that belong to it now in one of the roles, and of one of the constituencies where any are named.")
record Signatories(
        @NotEmpty @Size(max = 8) List<Membership.@NotNull Role> roles,
        @Schema(description = "Keys of constituencies.") @Size(max = 40) List<@NotBlank @Size(max = 120) String> constituencies) {

    Signatories {
        roles = Lists.kept(roles);
        constituencies = Lists.kept(constituencies);
    }

    boolean include(Membership membership) {
        return roles.contains(membership.role()) && (constituencies.isEmpty() || constituencies.contains(membership.constituency()));
    }
}
