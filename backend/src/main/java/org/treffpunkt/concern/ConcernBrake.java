package org.treffpunkt.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.Brake;

/** How many concerns a network takes: from one account, from one address of guests, and from all guests. */
@ApplicationScoped
class ConcernBrake {
    private final Brake brake;
    private final int perAccount;
    private final int perAddress;
    private final int ofGuests;

    ConcernBrake(
            Brake brake,
            @ConfigProperty(name = "treffpunkt.concerns.per-hour") int perAccount,
            @ConfigProperty(name = "treffpunkt.concerns.guests-per-hour-and-address") int perAddress,
            @ConfigProperty(name = "treffpunkt.concerns.guests-per-hour") int ofGuests) {
        this.brake = brake;
        this.perAccount = perAccount;
        this.perAddress = perAddress;
        this.ofGuests = ofGuests;
    }

    void account(UUID network, @Nullable String subject) {
        brake.limit("concerns in " + network + " by " + subject, perAccount, Duration.ofHours(1));
    }

    void guest(UUID network) {
        brake.perAddress("concerns of guests to " + network, perAddress, Duration.ofHours(1));
        brake.limit("concerns of guests to " + network, ofGuests, Duration.ofHours(1));
    }
}
