package org.treffpunkt.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PostalAddress;

/** A place of an organisation: an office, a service point, a venue. Part of its organisation. */
@Entity
public class Site {
    /** What happens there. */
    @Schema(name = "SiteKind")
    enum Kind { OFFICE, SERVICE_POINT, VENUE, OTHER }

    /** Whether it can be visited yet, or still. */
    @Schema(name = "SiteStatus")
    enum Status { PLANNED, BUILDING, OPEN, CLOSED }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id", insertable = false, updatable = false) // written by the list of sites, with the position
    Organisation organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText name;

    @Nullable String acronym;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Status status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable PostalAddress address;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ContactPoint> contactPoints;

    protected Site() {}

    Site(Organisation organisation) {
        this.organisation = organisation;
    }

    public UUID id() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    /** Its own name, or that of its organisation. */
    public LocalizedText name() {
        return name == null ? organisation.name() : name;
    }

    public @Nullable PostalAddress address() {
        return address;
    }
}
