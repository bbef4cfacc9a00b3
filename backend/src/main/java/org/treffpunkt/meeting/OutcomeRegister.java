package org.treffpunkt.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.ListJoin;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.SearchText;

/** Lists outcomes over all meetings: exactly those that the caller reads in each of them. They are no records, so that they are not listed as such. */
@Dependent
class OutcomeRegister {
    private static final int MOST_PRINTED = 100;
    private static final LocalDate WITHOUT_A_DAY = LocalDate.of(9999, 12, 31);

    private final Session session;
    private final MeetingAccess access;
    private final TaskAccess tasks;
    private final Rooms rooms;
    private final Records records;

    OutcomeRegister(Session session, MeetingAccess access, TaskAccess tasks, Rooms rooms, Records records) {
        this.session = session;
        this.access = access;
        this.tasks = tasks;
        this.rooms = rooms;
        this.records = records;
    }

    /** What a query over meetings and their outcomes is made of. */
    private record Rows(HibernateCriteriaBuilder builder, CriteriaQuery<?> criteria, Root<Meeting> meeting, ListJoin<Meeting, Outcome> outcome) {
        Predicate supersededOne() {
            var later = criteria.subquery(UUID.class);
            var other = later.from(Outcome.class);
            return builder.exists(later.select(other.get(Outcome_.id)).where(builder.equal(other.get(Outcome_.supersedes), outcome), builder.isNull(other.get(Outcome_.meeting).get(Aggregate_.deletedAt))));
        }
    }

    /** By what a list is ordered, and how its cursor is read. */
    private record Order<C extends Comparable<? super C>>(Function<Rows, Expression<C>> key, Function<Outcome, C> value, Function<String, C> read, boolean descending) {
        Predicate beyond(Rows rows, String cursor) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ", -1);
                var id = UUID.fromString(parts[parts.length - 1]);
                var last = read.apply(parts[0]);
                var key = this.key.apply(rows);
                var further = descending ? rows.builder.lessThan(key, last) : rows.builder.greaterThan(key, last);
                return rows.builder.or(further, rows.builder.and(rows.builder.equal(key, last), rows.builder.greaterThan(rows.outcome.get(Outcome_.id), id)));
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                throw Refusal.badParameter("cursor", "`cursor` is not one this list gave. Begin without it.");
            }
        }

        String cursor(Outcome last) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString((value.apply(last) + " " + last.id()).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static final Order<Instant> LAST_MEETING_FIRST = new Order<>(rows -> rows.meeting.get(Meeting_.sortStart), outcome -> outcome.meeting.sortStart, Instant::parse, true);
    private static final Order<LocalDate> NEXT_DUE_FIRST = new Order<>(
            rows -> rows.builder.coalesce(rows.outcome.get(Outcome_.dueOn), WITHOUT_A_DAY), outcome -> Objects.requireNonNullElse(outcome.dueOn, WITHOUT_A_DAY), LocalDate::parse, false);

    Page<RegisteredOutcome> decisions(DecisionQuery query) {
        return page(query.limit(), query.cursor(), query.total(), LAST_MEETING_FIRST, rows -> {
            var conditions = conditions(rows, query.network(), query.committee());
            conditions.add(rows.outcome.get(Outcome_.kind).in(query.kind().isEmpty() ? List.of(Outcome.Kind.DECISION, Outcome.Kind.AGREEMENT) : query.kind()));
            if (query.q() != null) for (String word : SearchText.words(query.q())) conditions.add(Listing.says(rows.builder, rows.outcome.get(Outcome_.searchText), word));
            if (query.from() != null) conditions.add(rows.builder.greaterThanOrEqualTo(rows.meeting.get(Meeting_.lastDay), query.from()));
            if (query.until() != null) conditions.add(rows.builder.lessThanOrEqualTo(rows.meeting.get(Aggregate_.validFrom), query.until()));
            if (query.state() != null) conditions.add(query.state() == DecisionQuery.State.SUPERSEDED ? rows.supersededOne() : rows.builder.not(rows.supersededOne()));
            return conditions;
        });
    }

    Page<RegisteredOutcome> tasks(TaskQuery query) {
        var carriedTo = query.carriedTo() == null ? null : known(query.carriedTo());
        return page(query.limit(), query.cursor(), query.total(), NEXT_DUE_FIRST, rows -> {
            var conditions = conditions(rows, query.network(), query.committee());
            conditions.add(rows.outcome.get(Outcome_.kind).in(Outcome.TASKS));
            if (query.mine()) conditions.add(owned(rows, tasks.persons(), tasks.organisations()));
            if (carriedTo != null) conditions.add(carried(rows, carriedTo));
            if (query.state() != null) conditions.add(in(query.state(), rows));
            return conditions;
        });
    }

    /** What these persons and organisations have left to do, what is due next first. */
    List<Outcome> open(Collection<UUID> persons, Collection<UUID> organisations, int most) {
        return found(most - 1, null, NEXT_DUE_FIRST, rows -> {
            var conditions = conditions(rows, List.of(), List.of());
            conditions.add(rows.outcome.get(Outcome_.kind).in(Outcome.TASKS));
            conditions.add(owned(rows, persons, organisations));
            conditions.add(in(TaskQuery.State.OPEN, rows));
            return conditions;
        });
    }

    private static Predicate owned(Rows rows, Collection<UUID> persons, Collection<UUID> organisations) {
        return rows.builder.or(rows.outcome.get(Outcome_.owner).get(Aggregate_.id).in(persons), rows.outcome.get(Outcome_.responsible).get(Aggregate_.id).in(organisations));
    }

    /** What is on the agenda of a meeting by itself: the most that are printed, what is due next first. */
    List<Outcome> carriedTo(Meeting meeting) {
        return found(MOST_PRINTED - 1, null, NEXT_DUE_FIRST, rows -> {
            var conditions = conditions(rows, List.of(meeting.networkId()), List.of());
            conditions.add(rows.outcome.get(Outcome_.kind).in(Outcome.TASKS));
            conditions.add(carried(rows, meeting));
            conditions.add(in(TaskQuery.State.OPEN, rows));
            return conditions;
        });
    }

    /** Left to be done by those who met before, and not done before this day. Of a meeting without a known day nobody can say what was before. */
    private Predicate carried(Rows rows, Meeting to) {
        var b = rows.builder;
        var from = rows.meeting;
        LocalDate day = to.date() == null ? null : to.date().earliest();
        if (day == null) return b.disjunction();
        var circle = to.committee != null ? b.equal(from.get(Gathering_.committee).get(Aggregate_.id), to.committee.id())
                : b.and(b.isNull(from.get(Gathering_.committee)), to.series != null ? b.equal(from.get(Meeting_.series).get(Aggregate_.id), to.series.id()) : b.isNull(from.get(Meeting_.series)));
        return b.and(b.equal(from.get(Aggregate_.networkId), to.networkId()), circle, b.notEqual(from.get(Aggregate_.id), to.id()), b.isNotNull(from.get(Aggregate_.validFrom)),
                b.lessThan(from.get(Meeting_.sortStart), to.sortStart), b.or(b.isNull(rows.outcome.get(Outcome_.doneOn)), b.greaterThanOrEqualTo(rows.outcome.get(Outcome_.doneOn), day)));
    }

    private Meeting known(UUID id) {
        var meeting = session.find(Meeting.class, id);
        if (meeting == null || !access.caller().sees(meeting)) throw Refusal.badParameter("carriedTo", "There is no such meeting.");
        return meeting;
    }

    private Predicate in(TaskQuery.State state, Rows rows) {
        var open = rows.builder.isNull(rows.outcome.get(Outcome_.doneOn));
        return switch (state) {
            case OPEN -> open;
            case OVERDUE -> rows.builder.and(open, rows.builder.lessThan(rows.outcome.get(Outcome_.dueOn), records.today()));
            case DONE -> rows.builder.isNotNull(rows.outcome.get(Outcome_.doneOn));
        };
    }

    private List<Predicate> conditions(Rows rows, Collection<UUID> networks, Collection<UUID> committees) {
        var conditions = new ArrayList<Predicate>();
        conditions.add(rows.builder.isNull(rows.meeting.get(Aggregate_.deletedAt)));
        conditions.add(access.readable(rows.builder, rows.meeting));
        conditions.add(access.shown(rows.builder, rows.meeting, rows.outcome.get(Outcome_.visibility)));
        if (!networks.isEmpty()) conditions.add(rows.meeting.get(Aggregate_.networkId).in(networks));
        if (!committees.isEmpty()) conditions.add(rows.meeting.get(Gathering_.committee).get(Aggregate_.id).in(committees));
        return conditions;
    }

    private <C extends Comparable<? super C>> Page<RegisteredOutcome> page(int limit, @Nullable String cursor, boolean total, Order<C> order, Function<Rows, List<Predicate>> conditions) {
        var found = found(limit, cursor, order, conditions);
        boolean more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        var later = superseding(shown);
        var owned = tasks.ownedAmong(shown);
        return new Page<>(shown.stream().map(it -> RegisteredOutcome.of(it, later.getOrDefault(it.id(), List.of()), Outcome.TASKS.contains(it.kind) && (owned.contains(it) || access.writes(it.meeting)), access.caller())).toList(),
                null, more ? order.cursor(shown.getLast()) : null, total ? count(conditions) : null);
    }

    private <C extends Comparable<? super C>> List<Outcome> found(int limit, @Nullable String cursor, Order<C> order, Function<Rows, List<Predicate>> conditions) {
        var builder = session.getCriteriaBuilder();
        var criteria = builder.createQuery(Outcome.class);
        var meeting = criteria.from(Meeting.class);
        var rows = new Rows(builder, criteria, meeting, meeting.join(Meeting_.outcomes));
        var all = conditions.apply(rows);
        if (cursor != null) all.add(order.beyond(rows, cursor));
        var key = order.key().apply(rows);
        criteria.select(rows.outcome).where(all).orderBy(order.descending() ? builder.desc(key) : builder.asc(key), builder.asc(rows.outcome.get(Outcome_.id)));
        return session.createSelectionQuery(criteria).setMaxResults(limit + 1).getResultList();
    }

    private long count(Function<Rows, List<Predicate>> conditions) {
        var builder = session.getCriteriaBuilder();
        var criteria = builder.createQuery(Long.class);
        var meeting = criteria.from(Meeting.class);
        var rows = new Rows(builder, criteria, meeting, meeting.join(Meeting_.outcomes));
        criteria.select(builder.count(rows.outcome)).where(conditions.apply(rows));
        return session.createSelectionQuery(criteria).getSingleResult();
    }

    private Map<UUID, List<UUID>> superseding(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) return Map.of();
        return rooms.superseding(outcomes.stream().map(Outcome::id).toList()).stream().filter(later -> access.caller().reads(later.visibility(), later.meeting))
                .collect(Collectors.groupingBy(later -> Objects.requireNonNull(later.supersedes).id(), Collectors.mapping(Outcome::id, Collectors.toList())));
    }
}
