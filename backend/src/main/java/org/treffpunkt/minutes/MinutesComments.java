package org.treffpunkt.minutes;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said to minutes. */
@Schema(description = "What was said to minutes. Comments on sections that the caller may not read are left out.")
record MinutesComments(@Schema(description = "The oldest first.", required = true) List<MinutesCommentView> items) {

    /** What was said to a section that has gone is for those who write, who know what stood there. */
    static MinutesComments of(Minutes minutes, List<MinutesComment> comments, MinutesAccess access) {
        var readable = access.shown(minutes).stream().map(MinutesSection::id).collect(Collectors.<UUID>toSet());
        return new MinutesComments(comments.stream().filter(it -> it.sectionId == null || readable.contains(it.sectionId) || access.writes(minutes)).map(it -> MinutesCommentView.of(it, access)).toList());
    }
}
