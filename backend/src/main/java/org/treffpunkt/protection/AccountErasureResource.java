package org.treffpunkt.protection;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Refusal;

/** The erasure of one's own account, over HTTP. */
@Path("/api/v1/me/erasure")
@Tag(name = "Data protection")
@NeedsScope("persons")
@RunOnVirtualThread
class AccountErasureResource {
    private final Caller caller;
    private final ErasureDesk desk;
    private final Clock clock;

    AccountErasureResource(Caller caller, ErasureDesk desk, Clock clock) {
        this.caller = caller;
        this.desk = desk;
        this.clock = clock;
    }

    @POST
    @Authenticated
    @Transactional
    @Operation(summary = "Erase one's account", description = "One's rights, name, invitations, mails and requests, and the account itself: one cannot sign in any more. What is known of the person apart from the "
            + "account is asked for by a request (`/me/data-requests`). A network that is run here keeps its last coordinator (422 `last-coordinator`).")
    public AccountErasureReceipt eraseMyAccount(@Valid AccountErasureOrder draft) {
        if (!caller.isPerson()) throw Refusal.forbidden("Accounts of programs are erased where they are kept.");
        if (!draft.confirmation().strip().equalsIgnoreCase(caller.displayName()))
            throw Refusal.ruleBroken("name-not-confirmed", "/confirmation", "This is not the name of your account.");
        return new AccountErasureReceipt(clock.instant(), desk.eraseAccount(caller));
    }
}
