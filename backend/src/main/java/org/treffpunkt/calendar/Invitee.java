package org.treffpunkt.calendar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.person.Person;

/** Somebody who may be invited: a person, whoever speaks for an organisation, or just an address. */
record Invitee(@Nullable Person person, @Nullable Organisation organisation, String name, @Nullable String email, @Nullable String constituency) {
    boolean takesPart() {
        return person != null || organisation != null;
    }

    /** Whether it is the same: one mailbox, or one participation. */
    boolean same(Invitee other) {
        if (email != null && other.email != null) return email.toLowerCase(Locale.ROOT).equals(other.email.toLowerCase(Locale.ROOT)) || samePart(other);
        return samePart(other);
    }

    private boolean samePart(Invitee other) {
        return person != null ? person.equals(other.person) : organisation != null && other.person == null && organisation.equals(other.organisation);
    }

    static Invitee of(MeetingInvitation it) {
        return new Invitee(it.person, it.organisation, it.name, it.email, it.constituency);
    }
}
