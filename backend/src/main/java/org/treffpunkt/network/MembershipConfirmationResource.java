package org.treffpunkt.network;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Records;

/** That the member's side agrees to a membership, over HTTP. */
@Path("/api/v1/memberships/{id}/confirmation")
@Tag(name = "Memberships")
@NeedsScope("memberships")
@RunOnVirtualThread
class MembershipConfirmationResource {
    private final MembershipAccess access;
    private final Records records;

    MembershipConfirmationResource(MembershipAccess access, Records records) {
        this.access = access;
        this.records = records;
    }

    @POST
    @Authenticated
    @Transactional
    @Operation(summary = "Confirm a membership", description = "For the member's side: editors of the organisation, coordinators of the network that keeps its or the person's record, and platform "
            + "administrators. From then on the members of this network read what the organisation has for its networks. An ended membership is not confirmed.")
    public MembershipView confirmMembership(UUID id) {
        var membership = access.requireConfirm(records.findLocked(Membership.class, id));
        membership.confirm();
        return MembershipView.of(records.changed(membership), access);
    }

    @DELETE
    @Authenticated
    @Transactional
    @Operation(summary = "Withdraw the confirmation of a membership", description = "For the member's side. The membership stays; the members of this network read no more of the organisation than everybody does.")
    public void withdrawMembershipConfirmation(UUID id) {
        var membership = access.requireConfirm(records.findLocked(Membership.class, id));
        membership.confirmed = false;
        records.changed(membership);
    }
}
