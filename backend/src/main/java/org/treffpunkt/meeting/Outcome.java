package org.treffpunkt.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Visibility;

/** What came out of a meeting. Part of its meeting. */
@Entity
@SuppressWarnings("NullAway.Init") // filled from the draft before it is stored
public class Outcome implements MeetingPart {
    /** What kind of outcome it is. */
    @Schema(name = "OutcomeKind")
    enum Kind { INFORMATION, DECISION, AGREEMENT, TASK, NEXT_STEP, RESULT }

    /** What somebody has to do. */
    static final Set<Kind> TASKS = EnumSet.of(Kind.TASK, Kind.NEXT_STEP);

    /** Whether it was agreed on; UNKNOWN where the source only says that it was sought. */
    @Schema(name = "OutcomeReached")
    enum Reached { AGREED, NOT_REACHED, UNKNOWN }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    /** Its own, so that two people can change two outcomes at once. */
    @Version
    long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id", insertable = false, updatable = false) // written by its meeting
    Meeting meeting;

    /** The item of the agenda under which it came about. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable AgendaItem agendaItem;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText text;

    @Enumerated(EnumType.STRING)
    @Nullable Reached reached;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Votes votes;

    /** The organisation that sees to it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation responsible;

    /** Who sees to it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    @Nullable Person owner;

    @Nullable LocalDate dueOn;

    /** Open without it. */
    @Nullable LocalDate doneOn;

    /** What it takes the place of. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Outcome supersedes;

    /** What `q` looks in. */
    String searchText = "";

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    protected Outcome() {}

    static Outcome create() {
        return new Outcome();
    }

    public UUID id() {
        return id;
    }

    /** Says since when it is done; without a day it is open again. */
    void done(@Nullable LocalDate day, LocalDate today, String pointer) {
        if (day != null && !TASKS.contains(kind)) throw Refusal.ruleBroken("only-tasks-are-done", pointer, "Only tasks are done.");
        // Wherever people are, it is no later than this.
        if (day != null && !day.equals(doneOn) && day.isAfter(today.plusDays(1))) throw Refusal.ruleBroken("task-done-in-the-future", pointer, "A task is not done before its day has come.");
        doneOn = day;
    }

    /** Whether it was decided or agreed on, and not only sought. */
    public boolean settled() {
        return (kind == Kind.DECISION || kind == Kind.AGREEMENT) && (reached == null || reached == Reached.AGREED);
    }

    /** Whether something is to be done now. */
    public boolean leadsOn() {
        return kind == Kind.TASK || kind == Kind.NEXT_STEP;
    }

    /** The name of its kind: INFORMATION, DECISION, AGREEMENT, TASK, NEXT_STEP, RESULT. */
    public String kindName() {
        return kind.name();
    }

    public LocalizedText text() {
        return text;
    }

    /** Whether it was agreed on: AGREED, NOT_REACHED or UNKNOWN, where that is said. */
    public @Nullable String reachedName() {
        return reached == null ? null : reached.name();
    }

    /** The item of the agenda under which it came about. */
    public @Nullable UUID agendaItemId() {
        return agendaItem == null ? null : agendaItem.id();
    }

    public @Nullable Votes votes() {
        return votes;
    }

    public @Nullable Organisation responsible() {
        return responsible;
    }

    /** Who sees to it. */
    public @Nullable Person owner() {
        return owner;
    }

    /** The last day for it. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** Open without it. */
    public @Nullable LocalDate doneOn() {
        return doneOn;
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}
