package org.treffpunkt.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Level;
import org.treffpunkt.value.Lists;

/** Which meetings somebody looks for, again and again: what a list of meetings can be narrowed by. */
@Schema(description = "Which meetings somebody looks for. Several values of one member mean OR, several members mean AND; without any, all meetings.")
public record MeetingSearch(
        @Size(max = 20) List<@NotNull UUID> network,
        @Size(max = 20) List<@NotNull UUID> committee,
        @Size(max = 20) List<@NotNull UUID> series,
        @Size(max = 20) List<@NotNull MeetingKind> kind,
        @Schema(description = "About one of these topics or narrower ones.") @Size(max = 60) List<@NotBlank @Size(max = 120) String> topic,
        @Size(max = 5) List<@NotNull Level> level,
        @Schema(description = "Words that must all occur.") @Nullable @Size(max = 200) String q) {

    /** All meetings. */
    public static MeetingSearch all() {
        return new MeetingSearch(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** All that these committees hold. */
    public static MeetingSearch of(List<UUID> committees) {
        return new MeetingSearch(List.of(), committees, List.of(), List.of(), List.of(), List.of(), null);
    }

    public MeetingSearch {
        network = Lists.kept(network);
        committee = Lists.kept(committee);
        series = Lists.kept(series);
        kind = Lists.kept(kind);
        topic = Lists.kept(topic);
        level = Lists.kept(level);
    }
}
