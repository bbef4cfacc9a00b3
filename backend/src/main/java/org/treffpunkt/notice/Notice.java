package org.treffpunkt.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.value.LocalizedText;

/** What a member tells the others of a network, asks them, looks for or offers. Its period says how long it is of use. */
@Entity
@SuppressWarnings("NullAway.Init") // filled by its draft
public class Notice extends Aggregate {
    /** What it is for. */
    @Schema(name = "NoticeKind")
    enum Kind { ANNOUNCEMENT, QUESTION, LOOKING_FOR, OFFERING }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "networkId", insertable = false, updatable = false) // the same column as that of the network that keeps the record
    Network network;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText text;

    /** On whose behalf it is written. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation organisation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> topics;

    /** Stays at the top. */
    boolean pinned;

    boolean repliesClosed;

    /** The identity provider's stable id of whoever wrote it. */
    String authorSubject;

    /** The name by which they last signed in. Where that is a mail address it is nobody else's business. */
    @Formula("(select n.name from subject_name n where n.subject = author_subject and n.name not like '%@%')")
    @Nullable String authorName;

    @Formula("(select count(*) from notice_reply r where r.notice_id = id)")
    int replyCount;

    protected Notice() {}

    Notice(Network network, Caller author) {
        super(network.id());
        this.network = network;
        this.authorSubject = Author.subject(author);
        this.authorName = Author.name(author);
    }

    /** Everything the draft says itself. */
    void describe(NoticeDraft draft, LocalDate today) {
        describe(draft.title(), draft.visibility(), draft.sources(), List.of());
        held(draft.period(), today);
        kind = draft.kind();
        text = draft.text();
        topics = draft.topics();
        pinned = draft.pinned();
        repliesClosed = draft.repliesClosed();
        // Its organisation stays out: it may be hidden from readers of the notice, who must not find it by that name.
        findableBy(text.texts().values().stream());
    }
}
