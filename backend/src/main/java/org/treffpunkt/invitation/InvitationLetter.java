package org.treffpunkt.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** That an invitation was put into the outbox: who did it, and when. Its id is that of the mail. */
@Entity
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class InvitationLetter {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Invitation invitation;

    String sentBy;
    Instant sentAt;

    protected InvitationLetter() {}

    InvitationLetter(UUID mail, Invitation invitation, String sentBy, Instant sentAt) {
        this.id = mail;
        this.invitation = invitation;
        this.sentBy = sentBy;
        this.sentAt = sentAt;
    }
}
