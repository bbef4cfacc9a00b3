package org.treffpunkt.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Lists;

/** What those who write a meeting say of the registration for it. */
@Schema(description = "From when until when one registers for a meeting, and what is asked. How many are taken (`capacity`) and who may register (`registrationScope`) is said in the meeting.")
record RegistrationFormDraft(
        @Schema(description = "Absent: at once.") @Nullable Instant opensAt,
        @Schema(description = "Absent: when the meeting begins.") @Nullable Instant closesAt,
        @Schema(description = "What whoever registers is asked, in this order. When somebody has registered, a question stays and keeps its kind and the number of its options.") @Size(max = 10)
                List<@NotNull @Valid Question> questions) {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    RegistrationFormDraft {
        questions = Lists.kept(questions);
    }

    /** @param answered whether somebody has answered the questions that are there */
    void applyTo(RegistrationForm form, boolean answered, Supplier<UUID> fresh) {
        requireNear(opensAt, "/opensAt");
        requireNear(closesAt, "/closesAt");
        if (opensAt != null && closesAt != null && !closesAt.isAfter(opensAt)) throw Refusal.ruleBroken("registration-closes-before-it-opens", "/closesAt", "Registration closes after it opens.");
        var asked = new ArrayList<Question>();
        for (int i = 0; i < questions.size(); i++) asked.add(sound(questions.get(i), form, fresh, "/questions/" + i));
        if (asked.stream().map(Question::id).distinct().count() < asked.size()) throw Refusal.ruleBroken("question-twice", "/questions", "A question is asked once.");
        if (answered) for (Question before : form.questions) requireKept(before, asked);
        form.opensAt = opensAt;
        form.closesAt = closesAt;
        form.questions = List.copyOf(asked);
    }

    private static Question sound(Question question, RegistrationForm form, Supplier<UUID> fresh, String pointer) {
        question.requireSound(pointer);
        UUID id = question.id();
        if (id == null) return question.as(fresh.get());
        if (form.questions.stream().map(Question::id).noneMatch(id::equals)) throw Refusal.ruleBroken("unknown-part", pointer + "/id", "This is not asked yet: leave the id out.");
        return question;
    }

    private static void requireKept(Question before, List<Question> asked) {
        boolean kept = asked.stream().anyMatch(it -> it.id() != null && it.id().equals(before.id()) && it.keepsAnswersTo(before));
        if (!kept) throw Refusal.ruleBroken("question-answered-already", "/questions", "Somebody has answered already: " + before.text().inOriginal());
    }

    private static void requireNear(@Nullable Instant moment, String pointer) {
        if (moment != null && (moment.isBefore(EARLIEST) || moment.isAfter(LATEST))) throw Refusal.ruleBroken("moment-too-far", pointer, "This moment is too far away.");
    }
}
