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
    enum Kind { NETWORK, ORGANISATION, PERSON, COMMITTEE, MEETING, COUNSELLING_OFFER }

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Nullable String detail;

    /** The networks whose members read it at visibility NETWORK. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    UUID[] readingNetworks;

    protected SearchDocument() {}

    @Override
    public Set<UUID> networks() {
        return Set.of(readingNetworks);
    }
}
