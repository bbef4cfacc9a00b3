package org.treffpunkt.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;

/** Where applicants follow, answer and withdraw their application, without an account: the link from a letter says which it is. */
@ApplicationScoped
class ApplicantDesk {
    private final Applications applications;
    private final Records records;
    private final Clock clock;

    ApplicantDesk(Applications applications, Records records, Clock clock) {
        this.applications = applications;
        this.records = records;
        this.clock = clock;
    }

    Application follow(String token) {
        var link = applications.link(new LinkToken(token).hash())
                .orElseThrow(() -> Refusal.ruleBroken("link-unknown", "/token", "This link is not one of ours. Open it as it stands in the letter, or ask for a new one."));
        if (!clock.instant().isBefore(link.expiresAt) || link.application.deletedAt() != null)
            throw Refusal.ruleBroken("link-expired", "/token", "This link has expired. Ask the network's coordinators how your application stands.");
        return link.application;
    }

    Application answer(UUID id, ApplicationAnswer answer) {
        var application = locked(id, answer.token());
        application.answer(answer.answer(), clock.instant());
        return records.changed(application);
    }

    Application withdraw(UUID id, ApplicationWithdrawal withdrawal) {
        var application = locked(id, withdrawal.token());
        application.withdraw(withdrawal.reason(), clock.instant());
        return records.changed(application);
    }

    private Application locked(UUID id, String token) {
        if (!follow(token).id().equals(id)) throw Refusal.notFound();
        return records.findLocked(Application.class, id);
    }
}
