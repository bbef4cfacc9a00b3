package org.treffpunkt.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.NeedsScope;

/** Who the caller is to us. */
@Path("/api/v1/me")
@Tag(name = "Accounts")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class MeResource {
    /** The caller and what they may do. */
    @Schema(description = "The caller and what they may do.")
    record Me(
            @Schema(required = true) boolean signedIn,
            @Schema(description = "`sub` of the identity provider; absent without a token.") @Nullable String subject,
            @Nullable String name,
            @Schema(required = true) boolean platformAdministrator,
            @Schema(required = true) List<GrantView> grants) {}

    private final Caller caller;

    MeResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Who am I, and what may I do")
    public Me getMe() {
        var grants = caller.grants();
        caller.readScopesOf(grants);
        return new Me(caller.signedIn(), caller.subject(), caller.displayName(), caller.administersPlatform(), grants.stream().map(grant -> GrantView.of(grant, caller.displayName(), caller)).toList());
    }
}
