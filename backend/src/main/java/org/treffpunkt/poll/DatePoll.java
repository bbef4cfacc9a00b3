package org.treffpunkt.poll;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.shared.Refusal;

/** Dates that are proposed for a tentative meeting (Terminfindung). It stands beside the meeting, whose version it leaves alone until a date is chosen. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
class DatePoll {
    /** How far it has come. */
    @Schema(name = "DatePollState", description = "How far it has come. OPEN: it takes answers; OVER: its last day is past, or the meeting is tentative no more, and nothing was chosen yet; CLOSED: for good, with a date or without.")
    enum State { OPEN, OVER, CLOSED }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Meeting meeting;

    /** Of the place, by its name in the IANA database. */
    String timeZone;

    /** The last day to answer, there. */
    LocalDate answerBy;

    Instant createdAt;

    /** The identity provider's stable id of whoever began it. */
    String authorSubject;

    @Nullable Instant closedAt;

    /** The date that was chosen. */
    @Nullable UUID chosenId;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "poll_id", nullable = false)
    @OrderBy("startAt, endAt, id")
    List<DatePollDate> dates = new ArrayList<>();

    protected DatePoll() {}

    DatePoll(Meeting meeting, DatePollProposal proposal, Caller author, Instant now) {
        requireTentative(meeting);
        this.meeting = meeting;
        timeZone = proposal.zone().getId();
        answerBy = proposal.answerBy();
        createdAt = now;
        authorSubject = Objects.requireNonNull(author.subject());
        dates.addAll(proposal.datesAfter(now));
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    State state(Instant now) {
        if (closedAt != null) return State.CLOSED;
        return meeting.tentative() && !LocalDate.ofInstant(now, zone()).isAfter(answerBy) ? State.OPEN : State.OVER;
    }

    void requireOpen(Instant now) {
        requireNotClosed();
        if (state(now) != State.OPEN) throw Refusal.ruleBroken("date-poll-over", "", "This poll takes no answers any more: its last day is past, or the meeting has its date already.");
    }

    /** One of its own dates. */
    DatePollDate date(UUID id, String pointer) {
        return dates.stream().filter(date -> date.id.equals(id)).findFirst().orElseThrow(() -> Refusal.ruleBroken("unknown-part", pointer, "This poll proposes no such date."));
    }

    /** For good: with one of its dates, which still lies ahead, or without. */
    @Nullable DatePollDate close(@Nullable UUID chosen, Instant now) {
        requireNotClosed();
        var date = chosen == null ? null : date(chosen, "/date");
        if (date != null) {
            requireTentative(meeting);
            if (!date.startAt.isAfter(now)) throw Refusal.ruleBroken("date-poll-date-is-past", "/date", "This date is past.");
            chosenId = date.id;
        }
        closedAt = now;
        return date;
    }

    private void requireNotClosed() {
        if (closedAt != null) throw Refusal.ruleBroken("date-poll-closed", "", "This poll is closed.");
    }

    private static void requireTentative(Meeting meeting) {
        if (!meeting.tentative()) throw Refusal.ruleBroken("date-poll-needs-a-tentative-meeting", "", "Only for a tentative meeting a date is looked for. Say first that its date is open.");
    }
}
