package org.treffpunkt.calendar;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Refusal;

/** What the caller is written to about, over HTTP. */
@Path("/api/v1/me/notification-settings")
@Tag(name = "Accounts")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class NotificationSettingResource {
    private final NotificationDesk desk;
    private final Caller caller;

    NotificationSettingResource(NotificationDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "Read what oneself is written to about", description = "For the caller's verified mail address. Where nothing was set, one is reminded, and gets no weekly mail.")
    public NotificationSettingView getMyNotificationSettings() {
        return desk.read(caller.verifiedEmail());
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(summary = "Set what oneself is written to about", description = "For the caller's verified mail address, as often as one likes: what was set last holds, and needs no `If-Match`. It holds for whatever is sent there, also without signing in.")
    public NotificationSettingView replaceMyNotificationSettings(@Valid NotificationSettingDraft draft) {
        String address = caller.verifiedEmail();
        if (address == null) throw Refusal.ruleBroken("no-verified-address", "", "This account has no verified mail address: nothing is sent to it.");
        desk.write(address, Objects.requireNonNull(caller.subject()), draft);
        return desk.read(address);
    }
}
