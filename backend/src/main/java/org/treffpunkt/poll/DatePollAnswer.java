package org.treffpunkt.poll;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;

/** Whether a date suits somebody. It stands beside the poll, so that many answer at once. The database gives it to whoever answered and to those who write the meeting. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
class DatePollAnswer {
    /** Whether a date suits. */
    @Schema(name = "DatePollChoice", description = "Whether a date suits: yes, if need be, or no.")
    enum Choice { YES, IF_NEED_BE, NO }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID meetingId;
    UUID pollId;
    UUID dateId;

    /** The identity provider's stable id of whoever answered. */
    String subject;

    @Enumerated(EnumType.STRING)
    Choice answer;

    Instant answeredAt;

    /** The name by which they last signed in. Where that is a mail address it is nobody else's business. */
    @Formula("(select n.name from subject_name n where n.subject = subject and n.name not like '%@%')")
    @Nullable String name;

    protected DatePollAnswer() {}

    DatePollAnswer(DatePoll poll, UUID date, Choice answer, Caller caller, Instant now) {
        meetingId = poll.meeting.id();
        pollId = poll.id;
        dateId = date;
        subject = Objects.requireNonNull(caller.subject());
        String called = caller.displayName();
        name = called == null || called.contains("@") ? null : called;
        this.answer = answer;
        answeredAt = now;
    }

    void change(Choice now, Instant at) {
        if (answer == now) return;
        answer = now;
        answeredAt = at;
    }
}
