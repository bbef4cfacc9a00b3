package org.treffpunkt.shared;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;

/** The one way to list records: visible ones only, filtered, in a stable order, page by page with a keyset cursor, so that a deep page costs what the first one costs. */
public final class Listing<T extends Aggregate> {

    /** A condition on the records listed. */
    @FunctionalInterface
    public interface Rule<T> {
        Predicate on(HibernateCriteriaBuilder builder, Root<T> record);
    }

    private final Session session;
    private final Class<T> type;
    private final ListQuery query;
    private final Order<T> order;
    private final List<Rule<T>> rules = new ArrayList<>();
    private Function<String, Rule<T>> found = word -> (b, r) -> says(b, r.get(Aggregate_.searchText), word);

    public Listing(Session session, Class<T> type, ListQuery query, Order<T> order) {
        this.session = session;
        this.type = type;
        this.query = query;
        this.order = order;
        if (!query.withDeleted()) rules.add((b, r) -> b.isNull(r.get(Aggregate_.deletedAt)));
        if (query.updatedSince() != null) rules.add((b, r) -> b.greaterThanOrEqualTo(r.get(Aggregate_.updatedAt), query.updatedSince()));
        if (query.asOf() != null) rules.add(held());
    }

    /** How a word of `q` is found, where that is not in the record's own text. */
    public Listing<T> found(Function<String, Rule<T>> rule) {
        found = rule;
        return this;
    }

    public Listing<T> where(Rule<T> rule) {
        rules.add(rule);
        return this;
    }

    /** The condition only if a value was given. */
    public <V> Listing<T> given(@Nullable V value, Function<V, Rule<T>> rule) {
        return value == null ? this : where(rule.apply(value));
    }

    /** The condition only if at least one value was given: several mean OR. */
    public <V> Listing<T> anyOf(Collection<V> values, Function<Collection<V>, Rule<T>> rule) {
        return values.isEmpty() ? this : where(rule.apply(values));
    }

    /** The list-valued member holds at least one of the values, if any were given. */
    public <V> Listing<T> sharing(SingularAttribute<? super T, ?> member, Collection<V> values) {
        return values.isEmpty() ? this : where((b, r) -> b.arrayIntersects(Listing.<V>elements(r.get(member)), array(values)));
    }

    @SuppressWarnings("unchecked") // the metamodel has the raw type of an array-valued member
    private static <V> Expression<V[]> elements(Expression<?> member) {
        return (Expression<V[]>) member;
    }

    /** As an array, since of a collection Hibernate would not know what it holds. */
    @SuppressWarnings("unchecked") // all are of the class of the first: strings, or constants of one enum
    private static <V> V[] array(Collection<V> values) {
        return values.toArray((V[]) Array.newInstance(values.iterator().next().getClass(), 0));
    }

    public <S> Page<S> page(Function<T, S> summary) {
        String sort = query.sort() != null ? query.sort() : query.updatedSince() != null ? "updatedAt" : order.byDefault();
        var steps = order.steps(sort);
        var rows = rows(steps, query.cursor() == null ? null : Cursor.read(query.cursor(), sort, steps));
        boolean more = rows.size() > query.limit();
        var shown = more ? rows.subList(0, query.limit()) : rows;
        var records = shown.stream().map(row -> row.get(0, type)).toList();
        return new Page<>(
                records.stream().filter(record -> record.deletedAt == null).map(summary).toList(),
                query.withDeleted() ? tombstones(records) : null,
                more ? cursor(sort, steps, shown.getLast()).write() : null,
                query.total() ? count() : null);
    }

    /** How many of the records have the same list as a member: what the counts beside filters are made of. */
    public Map<List<?>, Long> countedBy(SingularAttribute<? super T, ?> member) {
        var builder = session.getCriteriaBuilder();
        var criteria = builder.createTupleQuery();
        var root = criteria.from(type);
        criteria.select(builder.tuple(root.get(member), builder.count(root))).where(conditions(builder, root)).groupBy(root.get(member));
        var counts = new HashMap<List<?>, Long>();
        for (var row : session.createSelectionQuery(criteria).getResultList()) counts.put(row.get(0, List.class), row.get(1, Long.class));
        return counts;
    }

    private List<Tuple> rows(List<Order.Step<T>> steps, @Nullable Cursor after) {
        var builder = session.getCriteriaBuilder();
        var criteria = builder.createTupleQuery();
        var root = criteria.from(type);
        var selected = new ArrayList<jakarta.persistence.criteria.Selection<?>>(List.of(root));
        var orders = new ArrayList<jakarta.persistence.criteria.Order>();
        for (var step : steps) {
            var expression = step.key().expression().apply(builder, root);
            selected.add(expression);
            orders.add(step.descending() ? builder.desc(expression) : builder.asc(expression));
        }
        orders.add(builder.asc(root.get(Aggregate_.id)));
        var conditions = conditions(builder, root);
        if (after != null) conditions.add(beyond(builder, root, steps, after));
        criteria.select(builder.tuple(selected)).where(conditions).orderBy(orders);
        return session.createSelectionQuery(criteria).setMaxResults(query.limit() + 1).getResultList();
    }

    private long count() {
        var builder = session.getCriteriaBuilder();
        var criteria = builder.createQuery(Long.class);
        var root = criteria.from(type);
        criteria.select(builder.count(root)).where(conditions(builder, root));
        return session.createSelectionQuery(criteria).getSingleResult();
    }

    private List<Predicate> conditions(HibernateCriteriaBuilder builder, Root<T> root) {
        var conditions = new ArrayList<Predicate>();
        for (var rule : rules) conditions.add(rule.on(builder, root));
        if (query.q() != null) for (String word : SearchText.words(query.q())) conditions.add(found.apply(word).on(builder, root));
        return conditions;
    }

    /** After the cursor: greater in the first key, or equal there and greater in the next, ... and at last by id. */
    private Predicate beyond(HibernateCriteriaBuilder builder, Root<T> root, List<Order.Step<T>> steps, Cursor cursor) {
        Predicate beyond = builder.greaterThan(root.get(Aggregate_.id), cursor.id());
        for (int i = steps.size() - 1; i >= 0; i--) {
            var step = steps.get(i);
            beyond = after(builder, step.key().expression().apply(builder, root), Order.read(step.key().type(), cursor.values().get(i)), step.descending(), beyond);
        }
        return beyond;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the key's type and its expression's type are the same; the map of keys cannot say so
    private static Predicate after(HibernateCriteriaBuilder builder, Expression expression, Comparable value, boolean descending, Predicate otherwise) {
        Predicate further = descending ? builder.lessThan(expression, value) : builder.greaterThan(expression, value);
        return builder.or(further, builder.and(builder.equal(expression, value), otherwise));
    }

    private Cursor cursor(String sort, List<Order.Step<T>> steps, Tuple last) {
        var values = new ArrayList<String>();
        for (int i = 0; i < steps.size(); i++) values.add(String.valueOf(last.get(i + 1)));
        return new Cursor(sort, values, last.get(0, type).id);
    }

    private static <T extends Aggregate> List<Page.Tombstone> tombstones(List<T> records) {
        var tombstones = new ArrayList<Page.Tombstone>();
        for (var record : records) if (record.deletedAt != null) tombstones.add(new Page.Tombstone(record.id, record.deletedAt, record.mergedInto()));
        return tombstones;
    }

    private Rule<T> held() {
        var day = java.util.Objects.requireNonNull(query.asOf());
        return (b, r) -> b.and(
                b.or(b.isNull(r.get(Aggregate_.validFrom)), b.lessThanOrEqualTo(r.get(Aggregate_.validFrom), day)),
                b.or(b.isNull(r.get(Aggregate_.validUntil)), b.greaterThanOrEqualTo(r.get(Aggregate_.validUntil), day)));
    }

    /** Whether a word occurs in the folded text, as a stem or within a compound. The SQL function is in the migrations: it uses the indexes on the text. */
    public static Predicate says(HibernateCriteriaBuilder builder, Expression<String> text, String word) {
        return builder.isTrue(builder.function("text_matches", Boolean.class, text, builder.literal(word)));
    }
}
