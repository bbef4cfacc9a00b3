package org.treffpunkt.invitation;

import jakarta.enterprise.context.Dependent;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.Granting;
import org.treffpunkt.mail.Outbox;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.shared.Refusal;

/** Sends invitations in the caller's name, first and again, within limits that keep strangers from being flooded with mail. */
@Dependent
class InvitationSending {
    private static final int MOST_BY_ONE = 60;
    private static final Duration BY_ONE_WITHIN = Duration.ofHours(1);
    private static final int MOST_TO_ONE = 5;
    private static final Duration TO_ONE_WITHIN = Duration.ofDays(1);

    private final Invitations invitations;
    private final Caller caller;
    private final Granting granting;
    private final Outbox outbox;
    private final InvitationDeeds deeds;
    private final SecureRandom random;
    private final Clock clock;
    private final String publicBaseUrl;

    InvitationSending(Invitations invitations, Caller caller, Granting granting, Outbox outbox, InvitationDeeds deeds, SecureRandom random, Clock clock,
            @ConfigProperty(name = "treffpunkt.public-base-url") String publicBaseUrl) {
        this.invitations = invitations;
        this.caller = caller;
        this.granting = granting;
        this.outbox = outbox;
        this.deeds = deeds;
        this.random = random;
        this.clock = clock;
        this.publicBaseUrl = publicBaseUrl;
    }

    Invitation send(Invitation invitation) {
        Aggregate scope = granting.requireMayGive(caller, invitation.promised);
        Instant now = clock.instant();
        String sender = Objects.requireNonNull(caller.subject());
        requireFewer(MOST_BY_ONE, BY_ONE_WITHIN, invitations.sentBy(sender, now.minus(BY_ONE_WITHIN)), now);
        requireFewer(MOST_TO_ONE, TO_ONE_WITHIN, invitations.sentTo(invitation.email, now.minus(TO_ONE_WITHIN)), now);
        var link = LinkToken.fresh(random);
        var before = invitation.letters.isEmpty() ? null : deeds.state(invitation);
        invitation.sendBy(sender, Objects.requireNonNullElse(caller.displayName(), "Treffpunkt"), caller.administersPlatform(), link, now);
        invitations.session().persist(invitation);
        invitation.letters.add(new InvitationLetter(outbox.put(mail(invitation, scope, link)), invitation, sender, now));
        invitations.session().flush();
        deeds.keep(invitation, before);
        return invitation;
    }

    /** The secret stands behind the `#`: browsers send that to nobody, so it comes into no log and no Referer. */
    private InvitationMail mail(Invitation invitation, Aggregate scope, LinkToken link) {
        var name = scope.name().in(List.of(Locale.forLanguageTag(invitation.language.tag())));
        return new InvitationMail(invitation.email, invitation.language, invitation.inviterName, invitation.promised.role(), name, invitation.message,
                URI.create(publicBaseUrl + "/invitation#" + link.text()), invitation.expiresAt);
    }

    private static void requireFewer(int most, Duration within, List<Instant> sent, Instant now) {
        if (sent.size() >= most) throw Refusal.tooMany(Duration.between(now, sent.getFirst().plus(within)).plusSeconds(1));
    }
}
