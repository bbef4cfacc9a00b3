package org.treffpunkt.shared;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;

/** The closed list of orders a list offers: name on the wire to an expression that is never null. */
public record Order<T extends Aggregate>(Map<String, Key<T>> keys, String byDefault) {

    /** One sort key: its type, and how the database computes it. */
    public record Key<T>(Class<? extends Comparable<?>> type, BiFunction<HibernateCriteriaBuilder, Root<T>, Expression<? extends Comparable<?>>> expression) {}

    record Step<T>(Key<T> key, boolean descending) {}

    /** Name, time of creation and time of change: what every record can be sorted by. */
    public static <T extends Aggregate> Order<T> common(String byDefault) {
        return new Order<T>(
                Map.of(
                        "name", new Key<>(String.class, (b, r) -> r.get(Aggregate_.sortName)),
                        "createdAt", new Key<>(Instant.class, (b, r) -> r.get(Aggregate_.createdAt)),
                        "updatedAt", new Key<>(Instant.class, (b, r) -> r.get(Aggregate_.updatedAt))),
                byDefault);
    }

    public Order<T> and(String name, Key<T> key) {
        var more = new java.util.HashMap<>(keys);
        more.put(name, key);
        return new Order<>(Map.copyOf(more), byDefault);
    }

    List<Step<T>> steps(@Nullable String sort) {
        var steps = new ArrayList<Step<T>>();
        for (String part : (sort == null ? byDefault : sort).split(",", -1)) {
            boolean descending = part.startsWith("-");
            Key<T> key = keys.get(descending ? part.substring(1) : part);
            if (key == null || steps.size() == 3)
                throw Refusal.badParameter("sort", "`sort` takes up to three of: " + String.join(", ", keys.keySet().stream().sorted().toList()) + ".");
            steps.add(new Step<>(key, descending));
        }
        return steps;
    }

    static Comparable<?> read(Class<?> type, String text) {
        if (type == Instant.class) return Instant.parse(text);
        if (type == LocalDate.class) return LocalDate.parse(text);
        if (type == Integer.class) return Integer.valueOf(text);
        return text;
    }
}
