package org.treffpunkt.vocabulary;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.GeoPoint;
import org.treffpunkt.value.LocalizedText;

/** One term of a vocabulary, named by its code. */
@Entity
@SuppressWarnings("NullAway.Init") // filled when it is described
public class Term {
    /** What kind of territory it is. */
    @Schema(name = "TerritoryKind")
    enum TerritoryKind { COUNTRY, STATE, REGION, DISTRICT, CITY, BOROUGH, GROUP }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    long version;

    Instant updatedAt;

    @Enumerated(EnumType.STRING)
    Vocabulary vocabulary;

    String code;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    String searchText;

    /** Code of the next wider term. */
    @Nullable String broader;

    /** Codes of the terms a group consists of, where that is not a matter of wider and narrower. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> members;

    /** What others call it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> uris;

    @Enumerated(EnumType.STRING)
    @Nullable TerritoryKind kind;

    @Nullable String icon;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable GeoPoint point;

    /** Where it stands in the vocabulary. */
    int position;

    protected Term() {}

    Term(Vocabulary vocabulary, String code, int position) {
        this.vocabulary = vocabulary;
        this.code = code;
        this.position = position;
    }
}
