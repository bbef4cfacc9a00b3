package org.treffpunkt.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.treffpunkt.http.Brake;

/** How many guests a meeting takes: from one address, altogether, and how often one mailbox may be written to. */
@ApplicationScoped
class RegistrationBrake {
    private final Brake brake;
    private final int perAddress;
    private final int perMeeting;
    private final int perMailbox;

    RegistrationBrake(
            Brake brake,
            @ConfigProperty(name = "treffpunkt.registrations.guests-per-hour-and-address") int perAddress,
            @ConfigProperty(name = "treffpunkt.registrations.guests-per-hour") int perMeeting,
            @ConfigProperty(name = "treffpunkt.registrations.per-day-and-mailbox") int perMailbox) {
        this.brake = brake;
        this.perAddress = perAddress;
        this.perMeeting = perMeeting;
        this.perMailbox = perMailbox;
    }

    void guest(UUID meeting, String email) {
        brake.perAddress("registrations for " + meeting, perAddress, Duration.ofHours(1));
        brake.limit("registrations for " + meeting, perMeeting, Duration.ofHours(1));
        brake.limit("registrations by " + email.toLowerCase(Locale.ROOT), perMailbox, Duration.ofDays(1));
    }
}
