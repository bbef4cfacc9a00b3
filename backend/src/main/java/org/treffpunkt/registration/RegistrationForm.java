package org.treffpunkt.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.shared.Refusal;

/** From when until when one registers for a meeting, and what is asked. Beside the meeting, whose version it leaves alone. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
class RegistrationForm {
    /** Whether registrations are taken. */
    @Schema(name = "RegistrationFormState", description = "NOT_OFFERED: nobody registers for this meeting. NOT_YET, OPEN, CLOSED: registration begins later, is open, or is over; with the beginning of the meeting at the latest.")
    enum State { NOT_OFFERED, NOT_YET, OPEN, CLOSED }

    @Id
    UUID meetingId;

    @Nullable Instant opensAt;
    @Nullable Instant closesAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Question> questions = List.of();

    protected RegistrationForm() {}

    RegistrationForm(Meeting meeting) {
        meetingId = meeting.id();
    }

    State state(Meeting meeting, Instant now) {
        if (meeting.calledOff() || meeting.held() || !meeting.liesAhead(now) || closesAt != null && !now.isBefore(closesAt)) return State.CLOSED;
        return opensAt != null && now.isBefore(opensAt) ? State.NOT_YET : State.OPEN;
    }

    void requireOpen(Meeting meeting, Instant now) {
        switch (state(meeting, now)) {
            case NOT_OFFERED -> throw notOffered();
            case NOT_YET -> throw Refusal.ruleBroken("registration-not-open-yet", "", "Registration for this meeting is not open yet.");
            case CLOSED -> throw Refusal.ruleBroken("registration-closed", "", "Registration for this meeting is closed.");
            case OPEN -> { }
        }
    }

    static Refusal notOffered() {
        return Refusal.ruleBroken("registration-not-offered", "", "Nobody registers for this meeting.");
    }

    /** In the order of the questions; what was left empty is left out. */
    List<Answer> accepted(List<Answer> answers) {
        for (int i = 0; i < answers.size(); i++) check(answers.get(i), "/answers/" + i);
        var accepted = new ArrayList<Answer>();
        for (Question asked : questions) {
            var answer = answers.stream().filter(it -> it.question().equals(asked.id()) && it.given()).findFirst();
            if (asked.required() && answer.isEmpty()) throw Refusal.ruleBroken("answer-missing", "/answers", "Please answer: " + asked.text().inOriginal());
            answer.ifPresent(accepted::add);
        }
        return accepted;
    }

    private void check(Answer answer, String pointer) {
        var asked = questions.stream().filter(it -> answer.question().equals(it.id())).findFirst()
                .orElseThrow(() -> Refusal.ruleBroken("unknown-question", pointer + "/question", "This is not asked, or not any more."));
        if (answer.given() && !answer.answers(asked)) throw Refusal.ruleBroken("answer-of-another-kind", pointer, "The question is answered in another way.");
    }
}
