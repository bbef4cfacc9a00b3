package org.treffpunkt.duplicate;

import io.quarkus.arc.All;
import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treffpunkt.account.Caller;
import org.treffpunkt.audit.History;
import org.treffpunkt.shared.Aggregate;

/** What follows when two records become one, as far as the caller may know of it: a count, too, would tell of what they may not read. */
@Dependent
class Consequences {
    private static final String MEMBERSHIP = "MEMBERSHIP";

    private final List<History<?>> histories;
    private final Likenesses likenesses;
    private final Caller caller;

    Consequences(@All List<History<?>> histories, Likenesses likenesses, Caller caller) {
        this.histories = histories;
        this.likenesses = likenesses;
        this.caller = caller;
    }

    /** What refers to the record, by kind. */
    List<ReferenceCount> references(String table, UUID other) {
        var referring = likenesses.referring(table, other);
        var known = known(referring);
        var counted = referring.stream().filter(it -> it.whole() == null || known.contains(it.whole())).collect(Collectors.groupingBy(Referring::kind, TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream().map(kind -> new ReferenceCount(kind.getKey(), kind.getValue())).toList();
    }

    List<MergeConflict> conflicts(String table, UUID kept, UUID other) {
        return likenesses.clashes(table, kept, other).stream().filter(this::known).flatMap(clash -> of(clash.place()).flatMap(place -> conflict(place, clash))).toList();
    }

    private Stream<MergeConflict> conflict(History<? extends Aggregate> of, Clash clash) {
        Aggregate place = likenesses.session().find(of.type(), clash.object());
        return place == null || !caller.sees(place) ? Stream.empty() : Stream.of(new MergeConflict(MergeConflict.Kind.valueOf(clash.kind()), caller.refer(place)));
    }

    private boolean known(Clash clash) {
        var memberships = Stream.of(clash.ours(), clash.theirs()).filter(Objects::nonNull).map(Objects::requireNonNull).collect(Collectors.toSet());
        return of(MEMBERSHIP).allMatch(of -> known(of, memberships).equals(memberships));
    }

    private Set<UUID> known(List<Referring> referring) {
        var known = new HashSet<UUID>();
        for (History<?> of : histories) {
            var wholes = referring.stream().filter(it -> of.kind().equals(it.wholeKind())).map(Referring::whole).filter(Objects::nonNull).map(Objects::requireNonNull).collect(Collectors.toSet());
            known.addAll(known(of, wholes));
        }
        return known;
    }

    private <R extends Aggregate> Set<UUID> known(History<R> of, Collection<UUID> ids) {
        return likenesses.session().findMultiple(of.type(), List.copyOf(ids)).stream().filter(Objects::nonNull).map(Objects::requireNonNull)
                .filter(record -> record.deletedAt() == null && of.access().reads(record)).map(Aggregate::id).collect(Collectors.toSet());
    }

    private Stream<History<?>> of(String kind) {
        return histories.stream().filter(of -> of.kind().equals(kind));
    }
}
