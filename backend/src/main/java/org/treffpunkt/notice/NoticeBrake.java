package org.treffpunkt.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.Brake;

/** How much one person writes to the others of a network within an hour. */
@ApplicationScoped
class NoticeBrake {
    private final Brake brake;
    private final int notices;
    private final int replies;

    NoticeBrake(
            Brake brake,
            @ConfigProperty(name = "treffpunkt.notices.per-hour") int notices,
            @ConfigProperty(name = "treffpunkt.notices.replies-per-hour") int replies) {
        this.brake = brake;
        this.notices = notices;
        this.replies = replies;
    }

    void notice(UUID network, Caller author) {
        brake.limit("notices in " + network + " by " + author.subject(), notices, Duration.ofHours(1));
    }

    void reply(UUID network, Caller author) {
        brake.limit("replies in " + network + " by " + author.subject(), replies, Duration.ofHours(1));
    }
}
