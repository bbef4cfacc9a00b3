package org.treffpunkt.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.treffpunkt.http.Brake;

/** How many applications a network takes: from one address, altogether, and how often one mailbox may be written to. */
@ApplicationScoped
class ApplicationBrake {
    private final Brake brake;
    private final int perAddress;
    private final int perNetwork;
    private final int perMailbox;

    ApplicationBrake(
            Brake brake,
            @ConfigProperty(name = "treffpunkt.applications.per-hour-and-address") int perAddress,
            @ConfigProperty(name = "treffpunkt.applications.per-hour") int perNetwork,
            @ConfigProperty(name = "treffpunkt.applications.per-day-and-mailbox") int perMailbox) {
        this.brake = brake;
        this.perAddress = perAddress;
        this.perNetwork = perNetwork;
        this.perMailbox = perMailbox;
    }

    void take(Application application) {
        brake.perAddress("applications to " + application.networkId(), perAddress, Duration.ofHours(1));
        brake.limit("applications to " + application.networkId(), perNetwork, Duration.ofHours(1));
        brake.limit("applications by " + application.contact.email().toLowerCase(Locale.ROOT), perMailbox, Duration.ofDays(1));
    }
}
