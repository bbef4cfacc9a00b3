package org.treffpunkt.oparl;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.GeoPoint;

/** Where something is. */
@Schema(description = "Where something is.")
record OparlLocation(
        @Schema(description = OparlObject.ID, required = true) String id,
        @Schema(required = true) String type,
        @Nullable String description,
        @Nullable GeoJson geojson,
        @Nullable String streetAddress,
        @Nullable String postalCode,
        @Nullable String locality,
        @Nullable List<String> organizations,
        @Nullable List<String> meetings,
        @Schema(required = true) Instant created,
        @Schema(required = true) Instant modified,
        @Nullable String web,
        @Schema(description = OparlObject.DELETED) @Nullable Boolean deleted)
        implements OparlObject {

    /** A point as GeoJSON has it (RFC 7946): longitude first. */
    @Schema(description = "A point as GeoJSON has it (RFC 7946): longitude first.")
    record GeoJson(@Schema(required = true) String type, @Schema(required = true) Geometry geometry, @Schema(description = "Always empty: what there is to say stands beside it.", required = true) Map<String, String> properties) {
        static GeoJson of(GeoPoint point) {
            return new GeoJson("Feature", new Geometry("Point", List.of(point.longitude(), point.latitude())), Map.of());
        }
    }

    /** Where it is on the earth. */
    @Schema(description = "Where it is on the earth, in degrees of WGS 84.")
    record Geometry(@Schema(required = true) String type, @Schema(required = true) List<Double> coordinates) {}
}
