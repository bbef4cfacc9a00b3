package org.treffpunkt.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A right: a subject of the identity provider has a role in a network, for an organisation or in a committee. */
@Entity
@Table(name = "\"grant\"")
public class Grant {
    /** As what. Roles add up; none of them holds another one, except that a coordinator is a member and that chair and secretary sit in their committee. */
    @Schema(name = "GrantRole", description = "MEMBER reads what is for the network; COORDINATOR writes all that the network keeps; ORGANISATION_EDITOR writes one organisation and its offers; "
            + "COMMITTEE_CHAIR and COMMITTEE_SECRETARY write one committee and its meetings; COMMITTEE_MEMBER reads what is for the committee.")
    public enum Role { MEMBER, COORDINATOR, ORGANISATION_EDITOR, COMMITTEE_CHAIR, COMMITTEE_SECRETARY, COMMITTEE_MEMBER }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String subject;

    @Enumerated(EnumType.STRING)
    Role role;

    @Nullable UUID networkId;
    @Nullable UUID organisationId;
    @Nullable UUID committeeId;
    String grantedBy;
    Instant createdAt;

    /** The network whose coordinators give and take it: its own, or the one that keeps the organisation or has the committee. */
    @Formula("coalesce(network_id, (select o.network_id from organisation o where o.id = organisation_id), (select c.network_id from committee c where c.id = committee_id))")
    @Nullable UUID keeperId;

    protected Grant() {}

    Grant(String subject, Right right, @Nullable UUID keeper, String grantedBy, Instant createdAt) {
        this.subject = subject;
        this.role = right.role();
        this.networkId = right.networkId();
        this.organisationId = right.organisationId();
        this.committeeId = right.committeeId();
        this.keeperId = keeper;
        this.grantedBy = grantedBy;
        this.createdAt = createdAt;
    }

    Right right() {
        return new Right(role, networkId, organisationId, committeeId);
    }
}
