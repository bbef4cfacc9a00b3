package org.treffpunkt.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.ListQuery;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Page;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** Meetings as other features find them: those that a reader may read. */
@ApplicationScoped
public class Meetings {
    private final Session session;
    private final Terms terms;

    Meetings(Session session, Terms terms) {
        this.session = session;
        this.terms = terms;
    }

    /** Those that are not over before the day, the earliest first, at most so many. Meetings of an unknown day are left out. */
    public List<Meeting> find(Caller reader, MeetingSearch search, LocalDate since, int most) {
        var found = new ArrayList<Meeting>();
        @Nullable String cursor = null;
        do {
            Page<Meeting> page = page(reader, search, since, cursor);
            found.addAll(page.items());
            cursor = page.next();
        } while (cursor != null && found.size() < most);
        return found.size() > most ? found.subList(0, most) : found;
    }

    /** The meeting, for those who may write it. */
    public Meeting requireWrite(Caller writer, Meeting meeting) {
        return new MeetingAccess(writer).requireWrite(meeting);
    }

    /** The meeting, for those who may read it. */
    public Meeting requireRead(Caller reader, Meeting meeting) {
        return new MeetingAccess(reader).requireRead(meeting);
    }

    /** The meeting, for those who follow it: its network and the committee that meets, however public it is. */
    public Meeting requireFollow(Caller reader, Meeting meeting) {
        return new MeetingAccess(reader).requireFollow(meeting);
    }

    public boolean writes(Caller writer, Meeting meeting) {
        return new MeetingAccess(writer).writes(meeting);
    }

    private Page<Meeting> page(Caller reader, MeetingSearch search, LocalDate since, @Nullable String cursor) {
        return new Listing<>(session, Meeting.class, new ListQuery(100, cursor, search.q(), "date", null, null, null, false), MeetingResource.ORDER)
                .where(new MeetingAccess(reader)::readable)
                .found(MeetingResource::said)
                .where((b, r) -> b.greaterThanOrEqualTo(r.get(Meeting_.lastDay), since))
                .anyOf(search.network(), networks -> (b, r) -> r.get(Meeting_.networkId).in(networks))
                .anyOf(search.committee(), committees -> (b, r) -> r.get(Meeting_.committee).get("id").in(committees))
                .anyOf(search.series(), series -> (b, r) -> r.get(Meeting_.series).get("id").in(series))
                .anyOf(search.kind(), kinds -> (b, r) -> r.get(Meeting_.kind).in(kinds))
                .sharing(Meeting_.focusTopics, terms.withNarrower(Vocabulary.TOPICS, search.topic()))
                .sharing(Meeting_.levels, Gathering.names(search.level()))
                .page(meeting -> meeting);
    }
}
