package org.treffpunkt.concern;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.committee.Committee;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.LocalizedText;

/** A need, challenge, interest or idea (Anliegen) that somebody raises before a network or one of its committees. */
@Entity
@SuppressWarnings("NullAway.Init") // filled by its draft
public class Concern extends Aggregate {
    /** What kind of concern it is. */
    @Schema(name = "ConcernKind")
    enum Kind { NEED, CHALLENGE, INTEREST, IDEA }

    /** What was said to it. */
    @Schema(name = "ConcernOutcome")
    enum Decision { OPEN, ANSWERED, DECLINED }

    /** How far it has come: what was said to it, and while nothing was, whether it stands on an agenda. */
    @Schema(name = "ConcernStatus")
    enum Status { OPEN, ON_AGENDA, ANSWERED, DECLINED }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "networkId", insertable = false, updatable = false) // the same column as that of the network that keeps the record
    Network network;

    /** The committee it is addressed to; without one, it is for the whole network. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Committee committee;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText text;

    /** What would help. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText supportRequired;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> topics;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> targetGroups;

    @Nullable String territory;

    @Enumerated(EnumType.STRING)
    Decision decision = Decision.OPEN;

    /** What was answered, or why it was declined. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText answer;

    /** The identity provider's stable id of whoever raised it; none for a guest. */
    @Nullable String authorSubject;

    /** The name by which they last signed in. Where that is a mail address it is nobody else's business. */
    @Formula("(select n.name from subject_name n where n.subject = author_subject and n.name not like '%@%')")
    @Nullable String authorName;

    @Formula("(select count(*) from concern_support s where s.concern_id = id)")
    int supportCount;

    /** Of the caller, as the transaction knows them: a list of concerns costs no more than one. */
    @Formula("(select count(*) from concern_support s where s.concern_id = id and s.subject = current_setting('treffpunkt.subject', true))")
    int ownSupport;

    /** On how many agendas it stands that the caller may read: the database withholds the others. */
    @Formula("(select count(*) from concern_agenda_item a join meeting m on m.id = a.meeting_id"
            + " where a.concern_id = id and m.deleted_at is null and m.status <> 'CANCELLED')")
    int agendaCount;

    protected Concern() {}

    Concern(Network network, @Nullable String author) {
        super(network.id());
        this.network = network;
        this.authorSubject = author;
    }

    @Override
    public @Nullable UUID committeeId() {
        return committee == null ? null : committee.id();
    }

    Status status() {
        return switch (decision) {
            case OPEN -> agendaCount > 0 ? Status.ON_AGENDA : Status.OPEN;
            case ANSWERED -> Status.ANSWERED;
            case DECLINED -> Status.DECLINED;
        };
    }

    /** Says to whom it is addressed. A committee of another network does not deal with what moves this one. */
    void address(@Nullable Committee committee) {
        if (committee != null && !committee.networkId().equals(networkId())) throw Refusal.ruleBroken("committee-of-another-network", "/committee/id", "This committee belongs to another network.");
        this.committee = committee;
    }

    void describe(ConcernDraft draft) {
        describe(draft.title(), draft.visibility(), draft.sources(), List.of());
        kind = draft.kind();
        text = draft.text();
        supportRequired = draft.supportRequired();
        topics = draft.topics();
        targetGroups = draft.targetGroups();
        territory = draft.territory();
        findableBy(Stream.of(text, supportRequired).filter(java.util.Objects::nonNull).flatMap(it -> it.texts().values().stream()));
    }

    /** Answers or declines it, always with a word; or opens it again, which takes the word back. */
    void decide(Decision decision, @Nullable LocalizedText answer) {
        if ((decision == Decision.OPEN) != (answer == null))
            throw Refusal.ruleBroken("concern-decided-with-an-answer", "/answer", "Whoever answers or declines a concern says what or why; an open one has no answer.");
        this.decision = decision;
        this.answer = answer;
    }

    void requireOpen() {
        if (decision != Decision.OPEN) throw new Refusal(Refusal.Kind.CONFLICT, "concern-decided", "This concern was answered or declined already.", List.of());
    }
}
