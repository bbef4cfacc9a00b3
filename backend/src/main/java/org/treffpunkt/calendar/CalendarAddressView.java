package org.treffpunkt.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.meeting.MeetingSearch;

/** A calendar address as whoever made it sees it. */
@Schema(description = "A calendar address, for whoever made it.")
record CalendarAddressView(
        @Schema(required = true) UUID id,
        @Schema(required = true) CalendarAddress.Kind kind,
        @Schema(required = true) MeetingSearch search,
        @Schema(required = true) String label,
        @Schema(required = true) MailLanguage language,
        @Schema(required = true) Instant createdAt,
        @Schema(description = "The day on which a calendar program read it last.") @Nullable LocalDate readOn,
        @Schema(description = "The address itself, with its secret: only in the answer to making it, since it is not kept.") @Nullable URI address) {

    static CalendarAddressView of(CalendarAddress it, @Nullable URI address) {
        return new CalendarAddressView(it.id, it.kind, it.search, it.label, it.language, it.createdAt, it.readOn, address);
    }
}
