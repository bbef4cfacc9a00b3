package org.treffpunkt.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Aggregate_;
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

    /** Those of a network, or of one of its committees, that begin within these days, the earliest first. Of a meeting known by its year, that is the first day of it; what has no known year is left out. */
    public List<Meeting> within(Caller reader, UUID network, @Nullable UUID committee, LocalDate first, LocalDate last) {
        var builder = session.getCriteriaBuilder();
        var criteria = builder.createQuery(Meeting.class);
        var meeting = criteria.from(Meeting.class);
        var conditions = new ArrayList<Predicate>();
        conditions.add(new MeetingAccess(reader).readable(builder, meeting));
        conditions.add(builder.isNull(meeting.get(Aggregate_.deletedAt)));
        conditions.add(builder.equal(meeting.get(Aggregate_.networkId), network));
        if (committee != null) conditions.add(builder.equal(meeting.get(Gathering_.committee).get(Aggregate_.id), committee));
        conditions.add(builder.between(meeting.get(Aggregate_.validFrom), first, last));
        criteria.select(meeting).where(conditions).orderBy(builder.asc(meeting.get(Meeting_.sortStart)), builder.asc(meeting.get(Aggregate_.id)));
        return session.createSelectionQuery(criteria).getResultList();
    }

    /** The series of a network, or of one of its committees, that went on for at least one of these days, by name. */
    public List<MeetingSeries> series(Caller reader, UUID network, @Nullable UUID committee, LocalDate first, LocalDate last) {
        var builder = session.getCriteriaBuilder();
        var criteria = builder.createQuery(MeetingSeries.class);
        var series = criteria.from(MeetingSeries.class);
        var conditions = new ArrayList<Predicate>();
        conditions.add(new MeetingSeriesAccess(reader).readable(builder, series));
        conditions.add(builder.isNull(series.get(Aggregate_.deletedAt)));
        conditions.add(builder.equal(series.get(Aggregate_.networkId), network));
        if (committee != null) conditions.add(builder.equal(series.get(Gathering_.committee).get(Aggregate_.id), committee));
        conditions.add(builder.or(builder.isNull(series.get(Aggregate_.validFrom)), builder.lessThanOrEqualTo(series.get(Aggregate_.validFrom), last)));
        conditions.add(builder.or(builder.isNull(series.get(Aggregate_.validUntil)), builder.greaterThanOrEqualTo(series.get(Aggregate_.validUntil), first)));
        criteria.select(series).where(conditions).orderBy(builder.asc(series.get(Aggregate_.sortName)), builder.asc(series.get(Aggregate_.id)));
        return session.createSelectionQuery(criteria).getResultList();
    }

    /** Those who take part, as far as the reader may read that. */
    public List<Participation> participations(Caller reader, Meeting meeting) {
        return new MeetingAccess(reader).shown(meeting.participations, meeting);
    }

    /** What came out of it, as far as the reader may read that. */
    public List<Outcome> outcomes(Caller reader, Meeting meeting) {
        return new MeetingAccess(reader).shown(meeting.outcomes, meeting);
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
