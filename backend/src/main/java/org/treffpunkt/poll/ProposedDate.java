package org.treffpunkt.poll;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.http.OffsetTimeReader;

/** From when until when people could meet. */
@Schema(description = "From when until when people could meet.")
record ProposedDate(
        @Schema(description = "RFC 3339, with offset; in the future.", examples = "2027-03-11T18:00:00+01:00") @NotNull @JsonDeserialize(using = OffsetTimeReader.class) OffsetDateTime start,
        @Schema(description = "RFC 3339, with offset; after `start`.", examples = "2027-03-11T20:00:00+01:00") @NotNull @JsonDeserialize(using = OffsetTimeReader.class) OffsetDateTime end) {

    /** As precisely as the database keeps it, so that two that are the same there are the same here. */
    DatePollDate date() {
        return new DatePollDate(start.toInstant().truncatedTo(ChronoUnit.MICROS), end.toInstant().truncatedTo(ChronoUnit.MICROS));
    }
}
