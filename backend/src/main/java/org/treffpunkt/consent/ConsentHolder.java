package org.treffpunkt.consent;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.ContactPoint;

/**
 * Whose contact points are consented to.
 *
 * @param purposes for which they are ever shown
 */
public record ConsentHolder(Kind kind, UUID id, UUID networkId, List<ContactPoint> contactPoints, Set<ConsentPurpose> purposes) {
    /** Whose record it is. */
    public enum Kind { PERSON, PARTNER_CONTACT }

    /** The feature that has them answers, since this package knows none. */
    public interface Source {
        Kind kind();

        /** The holder, if the caller may write it: consents are for those alone. */
        ConsentHolder require(UUID id);
    }

    @Nullable UUID personId() {
        return kind == Kind.PERSON ? id : null;
    }

    @Nullable UUID partnerContactId() {
        return kind == Kind.PARTNER_CONTACT ? id : null;
    }

    /** The contact point that is meant, however it was typed, and the purpose, if it is ever shown for that. */
    AskedPoint asked(ContactPoint.Kind kind, String value, ConsentPurpose purpose, String pointer) {
        if (!purposes.contains(purpose)) throw Refusal.ruleBroken("consent-without-effect", pointer + "/purpose", "These contact points are never shown for that purpose.");
        return contactPoints.stream().filter(point -> point.kind() == kind && (value.equals(point.value()) || value.equals(point.normalised())))
                .map(ContactPoint::normalised).findFirst().map(point -> new AskedPoint(kind, Objects.requireNonNull(point), purpose))
                .orElseThrow(() -> Refusal.ruleBroken("unknown-contact-point", pointer + "/value", "The record has no such contact point. Add it first."));
    }
}
