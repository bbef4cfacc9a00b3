package org.treffpunkt.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;

/** That somebody did something. What was there before and after stands in a table of its own, which the database does not show to everybody who may know of the deed. */
@Entity
@Immutable
@SecondaryTable(name = "audit_content", pkJoinColumns = @PrimaryKeyJoinColumn(name = "record_id"))
class AuditRecord {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    /** Orders the entries; the database gives it. */
    @Column(insertable = false, updatable = false)
    long number;

    Instant at;

    /** The `sub` of who did it; nobody where it was not somebody signed in. */
    @Nullable String subject;

    @Nullable String client;

    @Enumerated(EnumType.STRING)
    Act action;

    /** What it was done to, in capitals: the kind of a record, GRANT, TERM. */
    @Nullable String kind;

    @Nullable UUID objectId;

    @Nullable UUID networkId;

    /** Besides the network: organisations, committees and networks whose keepers may know of it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    UUID[] about;

    /** The entry of the deed that this one took back. */
    @Nullable UUID reverses;

    /** Name of the operation that was refused or that read. */
    @Nullable String operation;

    /** Names of the filters by which was read. Values would be personal data. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> filters = List.of();

    /** How many records were read, or tokens refused. */
    @Nullable Integer count;

    /** As a writer would send it, as JSON. The database adds what was there before a change. */
    @Column(table = "audit_content")
    @Nullable String before;

    @Column(table = "audit_content")
    @Nullable String after;

    protected AuditRecord() {}

    AuditRecord(Act action, @Nullable String kind, @Nullable UUID objectId, @Nullable UUID networkId, Collection<UUID> about, Instant at) {
        this.action = action;
        this.kind = kind;
        this.objectId = objectId;
        this.networkId = networkId;
        this.about = about.toArray(UUID[]::new);
        this.at = at;
    }

    AuditRecord by(@Nullable String subject, @Nullable String client) {
        this.subject = subject;
        this.client = client;
        return this;
    }

    AuditRecord holding(@Nullable String before, @Nullable String after) {
        this.before = before;
        this.after = after;
        return this;
    }
}
