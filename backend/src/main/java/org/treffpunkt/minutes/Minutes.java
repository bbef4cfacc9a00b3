package org.treffpunkt.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.committee.Committee;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.Rooms;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/** One version of the minutes of a meeting. What was approved never changes: a correction is a version of its own, and approved again. */
@Entity
@SuppressWarnings("NullAway.Init") // filled before it is stored
public class Minutes extends Aggregate {
    /** How far they have come. */
    @Schema(name = "MinutesStatus", description = "How far they have come. DRAFT: being written, for those who write them; CIRCULATED: sent round, and amended by comments; APPROVED: at a later meeting, for good.")
    enum Status { DRAFT, CIRCULATED, APPROVED }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "networkId", insertable = false, updatable = false) // the same column as the id that every record has
    Network network;

    /** That which met. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Committee committee;

    @ManyToOne(fetch = FetchType.LAZY)
    Meeting meeting;

    /** The how manieth version. */
    int number;

    @Enumerated(EnumType.STRING)
    Status status = Status.DRAFT;

    /** Who reads them once they are approved. Until then the record's own visibility is narrower. */
    @Enumerated(EnumType.STRING)
    Visibility wantedVisibility;

    /** The version that this one corrects. */
    @Nullable UUID correctsId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText correctionReason;

    @Nullable Instant circulatedAt;
    @Nullable Instant approvedAt;

    /** Where they were approved. The database may withhold that meeting from whoever reads these minutes. */
    @ManyToOne
    @Fetch(FetchMode.SELECT) // not joined: what is joined from outside cannot be locked with its row
    @NotFound(action = NotFoundAction.IGNORE)
    @Nullable Meeting approvedIn;

    /** The identity provider's stable id of whoever began them. */
    String authorSubject;

    /** Of whoever else wrote in them last. */
    @Nullable String coAuthorSubject;

    @Nullable String approverSubject;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "minutes_id", nullable = false)
    @OrderColumn(name = "position")
    List<MinutesSection> sections = new ArrayList<>();

    protected Minutes() {}

    /** A first version, made of what the meeting holds and of what was written while people met. */
    static Minutes of(Meeting meeting, Rooms rooms, int number, Caller author) {
        var minutes = new Minutes(meeting, number, author);
        minutes.wantedVisibility = meeting.visibility() == Visibility.PUBLIC ? Visibility.NETWORK : meeting.visibility();
        minutes.sections.addAll(Compilation.of(meeting, rooms));
        minutes.begin(Compilation.title(meeting), List.of());
        return minutes;
    }

    /** The next version of these, which were approved. */
    Minutes correction(int number, Caller author) {
        var minutes = new Minutes(meeting, number, author);
        minutes.wantedVisibility = wantedVisibility;
        minutes.correctsId = id();
        sections().forEach(section -> minutes.sections.add(section.copy()));
        minutes.begin(name(), sources());
        return minutes;
    }

    private void begin(LocalizedText title, List<Source> sources) {
        describe(title, Visibility.PRIVATE, sources, List.of());
        findableBy();
    }

    private Minutes(Meeting meeting, int number, Caller author) {
        super(meeting.networkId());
        this.network = meeting.network();
        this.committee = meeting.committee();
        this.meeting = meeting;
        this.number = number;
        this.authorSubject = Objects.requireNonNull(author.subject());
    }

    @Override
    public @Nullable UUID committeeId() {
        return committee == null ? null : committee.id();
    }

    /** The sections that the database gives to the caller. */
    List<MinutesSection> sections() {
        return sections.stream().filter(Objects::nonNull).toList();
    }

    boolean approved() {
        return status == Status.APPROVED;
    }

    /** Whether nobody but this account has written in them. */
    boolean writtenAloneBy(@Nullable String subject) {
        return coAuthorSubject == null && authorSubject.equals(subject);
    }

    void requireOpen() {
        if (approved()) throw Refusal.ruleBroken("approved-minutes-stay", "", "Approved minutes never change. A correction is a new version.");
    }

    void describe(MinutesDraft draft, Caller writer) {
        if (draft.visibility().compareTo(meeting.visibility()) < 0)
            throw Refusal.ruleBroken("minutes-wider-than-their-meeting", "/visibility", "Minutes are not for more people than their meeting is.");
        wantedVisibility = draft.visibility();
        correctionReason = draft.correctionReason();
        describe(draft.title(), visibilityNow(), draft.sources(), List.of());
        findableBy();
        if (!authorSubject.equals(writer.subject())) coAuthorSubject = writer.subject();
    }

    void circulate(Instant now) {
        requireOpen();
        status = Status.CIRCULATED;
        circulatedAt = now;
        describe(name(), visibilityNow(), sources(), List.of());
    }

    /** @param openComments how many have no answer yet */
    void approve(Meeting at, long openComments, Caller approver, Instant now) {
        requireOpen();
        if (status != Status.CIRCULATED) throw Refusal.ruleBroken("minutes-not-circulated", "", "Send them round first: nobody approves what they could not read.");
        if (writtenAloneBy(approver.subject())) throw Refusal.ruleBroken("minutes-approved-by-their-sole-author", "", "Minutes are not approved by whoever wrote them alone.");
        if (at.id().equals(meeting.id()) || !at.isOfTheCircleOf(meeting)) throw Refusal.ruleBroken("minutes-approved-at-a-foreign-meeting", "/meeting/id", "Minutes are approved at a later meeting of the same committee or series.");
        if (at.cancelled()) throw Refusal.ruleBroken("minutes-approved-at-a-cancelled-meeting", "/meeting/id", "This meeting was called off.");
        if (!at.follows(meeting)) throw Refusal.ruleBroken("minutes-approved-before-their-meeting", "/meeting/id", "Minutes are approved at a later meeting, and both need a known day.");
        if (at.liesAhead(now)) throw Refusal.ruleBroken("minutes-approved-ahead-of-time", "/meeting/id", "This meeting has not begun yet.");
        if (openComments > 0) throw Refusal.ruleBroken("minutes-with-open-comments", "", "Accept or decline every comment first.");
        status = Status.APPROVED;
        approvedIn = at;
        approvedAt = now;
        approverSubject = approver.subject();
        describe(name(), visibilityNow(), sources(), List.of());
    }

    private Visibility visibilityNow() {
        return switch (status) {
            case DRAFT -> Visibility.PRIVATE;
            case CIRCULATED -> wantedVisibility == Visibility.PUBLIC ? Visibility.NETWORK : wantedVisibility;
            case APPROVED -> wantedVisibility;
        };
    }

    /** Sections that not everybody reads are not found by everybody either. */
    private void findableBy() {
        findableBy(sections().stream().filter(section -> section.visibility == Visibility.PUBLIC).flatMap(MinutesSection::words));
    }
}
