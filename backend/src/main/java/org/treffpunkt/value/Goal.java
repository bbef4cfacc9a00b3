package org.treffpunkt.value;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a network or committee wants to reach, by what one sees that it is reached, and how far it has come. */
@Schema(description = "What a network or committee wants to reach, by what one sees that it is reached, and how far it has come.")
public record Goal(
        @NotNull LocalizedText text,
        @Schema(description = "Which side of life it concerns.", examples = "OCCUPATIONAL") @Nullable @Size(max = 60) String dimension,
        @Nullable Status status,
        @Schema(description = "By what one sees how far it has come, such as `seats held by migrants' organisations`.") @Nullable LocalizedText measure,
        @Schema(description = "What is to be reached by that measure, such as `half of the seats`.") @Nullable LocalizedText target,
        @Schema(description = "By when.") @Nullable PartialDate due,
        @Schema(description = "How far it has come, in words.") @Nullable LocalizedText progress,
        @Schema(description = "The day on which status and progress were noted. Left out when one of them changes: today. Who noted it stands in the history of the record.") @Nullable LocalDate notedOn) {

    /** How far a goal has come. */
    @Schema(name = "GoalStatus")
    public enum Status { OPEN, UNDER_WAY, REACHED, DROPPED }

    public Stream<LocalizedText> texts() {
        return Stream.of(Stream.of(text), Stream.ofNullable(measure), Stream.ofNullable(target), Stream.ofNullable(progress)).flatMap(texts -> texts);
    }

    /** The goals as they are kept after those of before: one that came further than the same one had, and does not say when, did so today. */
    public static List<Goal> noted(List<Goal> goals, @Nullable List<Goal> before, LocalDate today) {
        var known = Lists.kept(before);
        return goals.stream().map(goal -> known.stream().filter(it -> it.text().equals(goal.text())).findFirst().map(it -> goal.after(it, today)).orElse(goal)).toList();
    }

    private Goal after(Goal before, LocalDate today) {
        boolean moved = status != before.status || !Objects.equals(progress, before.progress);
        boolean saysWhen = notedOn != null && !notedOn.equals(before.notedOn);
        return !moved || saysWhen ? this : new Goal(text, dimension, status, measure, target, due, progress, today);
    }
}
