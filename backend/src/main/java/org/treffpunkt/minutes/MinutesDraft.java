package org.treffpunkt.minutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Parts;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/** What is written of minutes until they are approved. */
@Schema(description = "What is written of minutes until they are approved.")
record MinutesDraft(
        @NotNull LocalizedText title,
        @Size(max = 500) List<@NotNull @Valid MinutesSectionDraft> sections,
        @Schema(description = "Of a version that corrects another one: why.") @Nullable LocalizedText correctionReason,
        @Schema(description = "Who reads them once they are approved: not more people than read the meeting. Until then drafts are for those who write them, and what was sent round at the widest for the network.")
        @NotNull Visibility visibility,
        @Size(max = 100) List<@NotNull @Valid Source> sources) {

    MinutesDraft {
        sections = Lists.kept(sections);
        sources = Lists.kept(sources);
    }

    Minutes applyTo(Minutes minutes, MinutesAccess access) {
        minutes.requireOpen();
        Parts.write(minutes.sections, sections, MinutesSectionDraft::id, MinutesSection::id, MinutesSection::create,
                (draft, section, pointer) -> draft.applyTo(section, access, minutes, pointer), "/sections");
        minutes.describe(this, access.caller());
        return minutes;
    }
}
