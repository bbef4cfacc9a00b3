package org.treffpunkt.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.committee.Committee;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.organisation.OrganisationKind;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.StatedCount;

/** People meeting once: planned, held or called off. Its agenda, participations and outcomes are written with it. */
@Entity
public class Meeting extends Gathering {
    /** How far it has come. */
    @Schema(name = "MeetingStatus")
    enum Status { TENTATIVE, PLANNED, HELD, CANCELLED }

    /** Where meetings without a known day stand among the dated: before all of them. */
    private static final Instant UNDATED = Instant.parse("0001-01-01T00:00:00Z");

    @Enumerated(EnumType.STRING)
    Status status;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable MeetingSeries series;

    /** The how manieth of its series or committee. */
    @Nullable Integer ordinal;

    @Nullable Instant startAt;
    @Nullable Instant endAt;
    @Nullable String timeZone;

    /** The last day it can have been. The first is {@code validFrom}. */
    @Nullable LocalDate lastDay;

    /** What it is sorted by in time: the start, else the beginning of its first day. */
    Instant sortStart = UNDATED;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation host;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalizedText> objectives = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText theme;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText format;

    @Nullable Integer capacity;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText turnoutNote;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable StatedCount headcount;

    @JdbcTypeCode(SqlTypes.JSON)
    List<StatedCount> statedCounts = List.of();

    /** Kinds of organisations that were represented, where the source names no more. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<OrganisationKind> attendedCategories = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText conclusion;

    /** The notice that those who funded it demand. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText acknowledgement;

    @JdbcTypeCode(SqlTypes.JSON)
    List<MeetingReport> reports = List.of();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false)
    @OrderColumn(name = "position")
    List<AgendaItem> agendaItems = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false)
    @OrderColumn(name = "position")
    List<Participation> participations = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false)
    @OrderColumn(name = "position")
    List<Outcome> outcomes = new ArrayList<>();

    /** How many parts there are, also of those that the database withholds from the caller; of a meeting that is being written, how many there were. */
    @Formula("(select counted.agenda_items from meeting_part_count counted where counted.meeting_id = id)")
    int agendaItemCount;

    @Formula("(select counted.participations from meeting_part_count counted where counted.meeting_id = id)")
    int participationCount;

    @Formula("(select counted.outcomes from meeting_part_count counted where counted.meeting_id = id)")
    int outcomeCount;

    protected Meeting() {}

    Meeting(Network network) {
        super(network);
    }

    /** The day, as precisely as it is known. */
    public @Nullable PartialDate date() {
        return period().from();
    }

    public @Nullable OffsetDateTime start() {
        return local(startAt);
    }

    public @Nullable OffsetDateTime end() {
        return local(endAt);
    }

    /** Whether something can still be put onto its agenda. */
    boolean takesTopics(Instant now) {
        if (status == Status.HELD || status == Status.CANCELLED) return false;
        if (startAt != null) return (endAt != null ? endAt : startAt.plus(Duration.ofHours(12))).isAfter(now);
        // It is still that day somewhere.
        return lastDay == null || !lastDay.isBefore(LocalDate.ofInstant(now, ZoneOffset.ofHours(-12)));
    }

    /** The last day it can be; unknown where its day is. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    public @Nullable ZoneId zone() {
        return timeZone == null ? null : ZoneId.of(timeZone);
    }

    public boolean tentative() {
        return status == Status.TENTATIVE;
    }

    /** Whether it does not take place any more: called off, or deleted. */
    public boolean calledOff() {
        return status == Status.CANCELLED || deletedAt() != null;
    }

    /** Their part in it, whether they are invited now or were there already: nobody takes part twice. */
    public Participation invite(@Nullable Person person, @Nullable Organisation organisation) {
        return participations.stream().filter(it -> person != null ? person.equals(it.person) : it.person == null && Objects.equals(organisation, it.organisation)).findFirst().orElseGet(() -> {
            var participation = Participation.invited(person, organisation);
            participations.add(participation);
            return participation;
        });
    }

    /** Takes an invitation back. Who was there was there. */
    public void uninvite(Participation participation) {
        if (!participation.attended()) participations.remove(participation);
    }

    public boolean held() {
        return status == Status.HELD;
    }

    public boolean cancelled() {
        return status == Status.CANCELLED;
    }

    /** Whether it has not begun, or nobody knows on which day it is. */
    public boolean liesAhead(Instant now) {
        return sortStart.equals(UNDATED) || sortStart.isAfter(now);
    }

    /** Whether it came after the other one. Of a meeting without a known day nobody can say that. */
    public boolean follows(Meeting other) {
        return !other.sortStart.equals(UNDATED) && sortStart.isAfter(other.sortStart);
    }

    /** Whether the same people meet: the same committee, or the same series of meetings; without either, the same network. */
    public boolean isOfTheCircleOf(Meeting other) {
        if (!networkId().equals(other.networkId())) return false;
        if (committee != null || other.committee != null) return Objects.equals(committeeId(), other.committeeId());
        return Objects.equals(series == null ? null : series.id(), other.series == null ? null : other.series.id());
    }

    public Network network() {
        return network;
    }

    public @Nullable Committee committee() {
        return committee;
    }

    /** The parts below are without those that the database withholds from the caller. */
    public List<AgendaItem> agendaItems() {
        return agendaItems.stream().filter(Objects::nonNull).toList();
    }

    public List<Participation> participations() {
        return participations.stream().filter(Objects::nonNull).toList();
    }

    public List<Outcome> outcomes() {
        return outcomes.stream().filter(Objects::nonNull).toList();
    }

    public @Nullable LocalizedText conclusion() {
        return conclusion;
    }

    public @Nullable MeetingSeries series() {
        return series;
    }

    /** How many were there, as somebody stated it. */
    public @Nullable StatedCount headcount() {
        return headcount;
    }

    /** The notice that those who funded it demand. */
    public @Nullable LocalizedText acknowledgement() {
        return acknowledgement;
    }

    /** Says when it is, and whether it was held. What was held lies behind us; what is called off stays in the calendar on its day. */
    void schedule(MeetingTime time, Status status, Instant now) {
        if (status == Status.HELD && time.liesAfter(now)) throw Refusal.ruleBroken("held-meeting-lies-ahead", "/status", "A meeting that lies ahead cannot have been held yet.");
        if (status == Status.CANCELLED && date() != null && time.date() == null) throw Refusal.ruleBroken("cancelled-meeting-keeps-its-date", "/date", "A cancelled meeting keeps its date.");
        this.status = status;
        startAt = time.start();
        endAt = time.end();
        timeZone = time.zone() == null ? null : time.zone().getId();
        // Open-ended, so that `asOf` finds what had taken place by then.
        held(new Period(time.date(), null, false, null), LocalDate.ofInstant(now, ZoneOffset.UTC));
        LocalDate first = time.firstDay();
        lastDay = time.lastDay();
        sortStart = startAt != null ? startAt : first != null ? first.atStartOfDay(time.zone() == null ? ZoneOffset.UTC : time.zone()).toInstant() : UNDATED;
    }

    /** An item of its own agenda. */
    AgendaItem item(UUID id, String pointer) {
        return findItem(id).orElseThrow(() -> Refusal.ruleBroken("unknown-part", pointer, "The agenda of this meeting has no such item."));
    }

    /** Where the database withholds a part, there is an empty place in the list. */
    Optional<AgendaItem> findItem(UUID id) {
        return agendaItems.stream().filter(item -> item != null && id.equals(item.id())).findFirst();
    }

    Optional<Outcome> findOutcome(UUID id) {
        return outcomes.stream().filter(outcome -> outcome != null && id.equals(outcome.id())).findFirst();
    }

    /** What is done while people meet is not done where they do not. */
    Meeting requireTakesPlace() {
        if (status == Status.CANCELLED) throw Refusal.ruleBroken("meeting-cancelled", "", "This meeting was called off.");
        return this;
    }

    /** The day on which it counts who holds a seat. */
    LocalDate countingDay(LocalDate today) {
        return lastDay == null ? today : lastDay;
    }

    void describe(MeetingDraft draft) {
        describe(draft.title(), draft.visibility(), draft.sources(), draft.incompleteLists());
        // Parts that not everybody reads are not found by everybody either.
        findableBy(Stream.of(
                        words(draft.purposes()), words(draft.objectives()), words(draft.theme()), words(draft.description()), words(draft.conclusion()),
                        Stream.ofNullable(draft.place()).flatMap(PlaceDraft::words),
                        draft.agendaItems().stream().filter(MeetingPart::open).flatMap(AgendaItemDraft::words),
                        draft.outcomes().stream().filter(MeetingPart::open).flatMap(OutcomeDraft::words),
                        draft.participations().stream().filter(MeetingPart::open).flatMap(ParticipationDraft::words))
                .flatMap(words -> words));
    }

    /** After one part of it was written by itself: the same words as when it is written whole. */
    void found(Caller caller) {
        findableBy(Stream.of(
                        words(purposes), words(objectives), words(theme), words(description), words(conclusion),
                        Stream.ofNullable(PlaceDraft.of(this, caller)).flatMap(PlaceDraft::words),
                        agendaItems.stream().filter(MeetingPart::open).flatMap(item -> AgendaItemDraft.of(item, caller).words()),
                        outcomes.stream().filter(MeetingPart::open).flatMap(outcome -> OutcomeDraft.of(outcome, caller).words()),
                        participations.stream().filter(MeetingPart::open).flatMap(participation -> ParticipationDraft.of(participation, caller).words()))
                .flatMap(words -> words));
    }

    private @Nullable OffsetDateTime local(@Nullable Instant instant) {
        return instant == null || timeZone == null ? null : instant.atZone(ZoneId.of(timeZone)).toOffsetDateTime();
    }
}
