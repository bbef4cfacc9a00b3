package org.treffpunkt.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A right: a subject of the identity provider has a role in a network or for an organisation. */
@Entity
@Table(name = "\"grant\"")
public class Grant {
    /** What a subject may do: read a network's internal records, write all of them, or write one organisation and its offers. */
    @Schema(name = "GrantRole")
    public enum Role { MEMBER, COORDINATOR, ORGANISATION_EDITOR }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String subject;

    @Enumerated(EnumType.STRING)
    Role role;

    @Nullable UUID networkId;
    @Nullable UUID organisationId;
    String grantedBy;
    Instant createdAt;

    protected Grant() {}

    Grant(String subject, Role role, @Nullable UUID networkId, @Nullable UUID organisationId, String grantedBy, Instant createdAt) {
        this.subject = subject;
        this.role = role;
        this.networkId = networkId;
        this.organisationId = organisationId;
        this.grantedBy = grantedBy;
        this.createdAt = createdAt;
    }

    Right right() {
        return new Right(role, networkId, organisationId);
    }
}
