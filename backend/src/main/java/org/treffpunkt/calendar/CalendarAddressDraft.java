package org.treffpunkt.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.meeting.MeetingSearch;

/** An address to be made. */
@Schema(description = "A calendar address to be made.")
record CalendarAddressDraft(
        @NotNull CalendarAddress.Kind kind,
        @Schema(description = "Which meetings, for SEARCH: those of a network, of a committee, or what a list was narrowed by.") @Valid MeetingSearch search,
        @Schema(description = "What the calendar is called.") @NotBlank @Size(max = 200) String label,
        @Schema(description = "In which language it is read, where there is a choice.") @NotNull MailLanguage language) {

    CalendarAddressDraft {
        if (search == null) search = MeetingSearch.all();
    }
}
