package org.treffpunkt.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.treffpunkt.shared.LinkToken;

/** The link of one letter, by the hash of its secret. */
@Entity
class MeetingInvitationLink {
    @Id
    String hash;

    UUID invitationId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MeetingInvitationLink() {}

    MeetingInvitationLink(LinkToken link, MeetingInvitation invitation) {
        this.hash = link.hash();
        this.invitationId = invitation.id;
    }
}
