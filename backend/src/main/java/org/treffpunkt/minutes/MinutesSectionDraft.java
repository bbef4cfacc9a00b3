package org.treffpunkt.minutes;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Visibility;

/** A section as it is written with its minutes. */
@Schema(name = "MinutesSection", description = "What minutes say under one heading. The order of the list is that of the minutes.")
record MinutesSectionDraft(
        @Schema(description = "Id of a section that is there already and is kept; absent for a new one.") @Nullable UUID id,
        @NotNull MinutesSection.Kind kind,
        @NotNull LocalizedText title,
        @Schema(description = "Markdown (CommonMark) without HTML.") @Nullable LocalizedText text,
        @Schema(description = "Whether it was agreed on; of outcomes and next steps.") MinutesSection.@Nullable Reached reached,
        @Schema(description = "Who reads it of those who read the minutes. That everybody reads who was there is said by coordinators.") @NotNull Visibility visibility) {

    static MinutesSectionDraft of(MinutesSection it) {
        return new MinutesSectionDraft(it.id, it.kind, it.title, it.text, it.reached, it.visibility);
    }

    void applyTo(MinutesSection section, MinutesAccess access, Minutes minutes, String pointer) {
        boolean names = kind == MinutesSection.Kind.ATTENDANCE && visibility == Visibility.PUBLIC;
        if (names && !(section.kind == kind && section.visibility == visibility)) access.requirePublishAttendance(minutes, pointer + "/visibility");
        section.kind = kind;
        section.title = title;
        section.text = text;
        section.reached = reached;
        section.visibility = visibility;
    }
}
