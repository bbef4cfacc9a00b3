package org.treffpunkt.vocabulary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.value.GeoPoint;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.vocabulary.Term.TerritoryKind;

/** A term of a vocabulary. */
@Schema(description = "A term of a vocabulary.")
record TermView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) String code,
        @Schema(required = true) LocalizedText name,
        @Nullable String broader,
        @Schema(required = true) List<String> members,
        @Schema(required = true) List<String> uris,
        @Nullable TerritoryKind kind,
        @Nullable String icon,
        @Nullable GeoPoint point)
        implements Versioned {

    static TermView of(Term it) {
        return new TermView(it.id, it.version, it.updatedAt, it.code, it.name, it.broader, it.members, it.uris, it.kind, it.icon, it.point);
    }

    @Override
    public String pathSegment() {
        return code;
    }
}
