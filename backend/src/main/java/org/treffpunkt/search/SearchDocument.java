package org.treffpunkt.search;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate;

/** What can be found, whatever it is: a view of the database over the records of all kinds. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // read only
class SearchDocument extends Aggregate {
    /** What was found. */
    @Schema(name = "SearchKind")
    enum Kind {
        NETWORK("networks:read"), ORGANISATION("organisations:read"), PERSON("persons:read"), COMMITTEE("committees:read"), MEETING("meetings:read"), COUNSELLING_OFFER("offers:read");

        /** The scope with which the records themselves are read. */
        final String scope;

        Kind(String scope) {
            this.scope = scope;
        }
    }

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Nullable String detail;

    /** The networks whose members read it at visibility NETWORK. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    UUID[] readingNetworks;

    /** The organisations whose editors read it whatever its visibility: itself, or those that provide an offer. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    UUID[] editingOrganisations;

    /** The committee it is of. */
    @Nullable UUID committee;

    protected SearchDocument() {}

    @Override
    public Set<UUID> networks() {
        return Set.of(readingNetworks);
    }

    @Override
    public @Nullable UUID committeeId() {
        return committee;
    }
}
