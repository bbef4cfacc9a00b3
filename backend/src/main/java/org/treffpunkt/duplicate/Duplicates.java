package org.treffpunkt.duplicate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.audit.History;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.shared.NameForm;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;
import org.treffpunkt.shared.Traits;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.InvalidValue;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/**
 * Finds records of one kind that may be the same. The database says what is alike; what of it the caller may know, and what speaks for it that the caller may read, is said here: an address that is
 * hidden from the caller tells them nothing by being the same as another one.
 */
abstract class Duplicates<T extends Aggregate & Traits.Bearer> {
    protected final Likenesses likenesses;
    protected final Caller caller;
    private final History<T> history;
    private final Records records;
    private final Trail trail;
    private final Clock clock;

    protected Duplicates(History<T> history, Likenesses likenesses, Records records, Caller caller, Trail trail, Clock clock) {
        this.history = history;
        this.likenesses = likenesses;
        this.records = records;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether platform administrators write records of this kind. */
    protected abstract boolean writtenByAdministrators();

    protected abstract List<Alike> alike(boolean everywhere, UUID[] networks);

    protected abstract List<Like> like(Traits sought, String[] addresses);

    /** The likeliest first. What is dealt with makes room: there is no next page. */
    Page<DuplicatePair> list(DuplicateQuery query) {
        var alike = alike(everywhere() && query.network().isEmpty(), networks(query).toArray(UUID[]::new));
        var apart = likenesses.distinctions(ids(alike)).stream().map(Distinction::pair).collect(Collectors.toSet());
        var asked = alike.stream().filter(it -> apart.contains(new Distinction.Pair(it.firstId(), it.secondId())) == query.dismissed()).toList();
        var known = read(ids(asked));
        var pairs = new ArrayList<DuplicatePair>();
        for (Alike it : asked) {
            T first = known.get(it.firstId());
            T second = known.get(it.secondId());
            if (first != null && second != null && (access().writes(first) || access().writes(second))) pairs.add(pair(first, second, it.likeness(), query.dismissed()));
        }
        pairs.removeIf(pair -> pair.score() < Likeness.LEAST);
        pairs.sort(Comparator.comparingInt(DuplicatePair::score).reversed());
        return new Page<>(pairs.stream().limit(query.limit()).toList(), null, null, (long) pairs.size());
    }

    /** Records that may be somebody who is not recorded yet, the likeliest first. */
    List<LikelyDuplicate> likely(Traits sought) {
        requireCoordinator();
        return likelyKnown(sought).stream().map(it -> new LikelyDuplicate(Lookalike.of(it.record, access()), it.likeness.score(), it.likeness.reasons())).toList();
    }

    /** The same for those who only need to know which. */
    public List<Reference> references(Traits sought) {
        return likelyKnown(sought).stream().map(it -> caller.refer(it.record)).toList();
    }

    private record Found<T>(T record, Likeness likeness) {}

    private List<Found<T>> likelyKnown(Traits sought) {
        var addresses = sought.contactPoints().stream().map(ContactPoint::normalised).filter(Objects::nonNull).toArray(String[]::new);
        var found = like(sought, addresses);
        var known = read(found.stream().map(Like::id).toList());
        return found.stream().filter(it -> known.containsKey(it.id()))
                .map(it -> new Found<>(Objects.requireNonNull(known.get(it.id())), Likeness.between(sought, shown(Objects.requireNonNull(known.get(it.id()))), it.likeness())))
                .filter(it -> it.likeness.score() >= Likeness.WORTH_A_LOOK).sorted(Comparator.comparingInt((Found<T> it) -> it.likeness.score()).reversed()).limit(10).toList();
    }

    /** Keeps that two were found to be two, or that this was wrong. */
    DuplicatePair judge(UUID id, DuplicateVerdict verdict) {
        T one = access().requireWrite(records.find(history.type(), id));
        T other = other(one, verdict.other());
        var pair = Distinction.Pair.of(one.id(), other.id());
        var before = likenesses.session().find(Distinction.class, pair);
        if (before == null && verdict.dismissed()) likenesses.session().persist(new Distinction(pair, Objects.requireNonNull(caller.subject()), clock.instant()));
        if (before != null && !verdict.dismissed()) likenesses.session().remove(before);
        likenesses.session().flush();
        if ((before == null) == verdict.dismissed())
            trail.keep(new Deed(verdict.dismissed() ? Act.CREATED : Act.DELETED, "DISTINCTION", one.id(), one.networkId(), List.of(one.id(), other.id()), before == null ? null : pair, before == null ? pair : null));
        var letters = like(one.traits(), new String[0]).stream().filter(it -> it.id().equals(other.id())).findFirst().map(Like::likeness).orElse(0f);
        return pair(one, other, letters, verdict.dismissed());
    }

    /** The record that is named beside another one, if the caller may know of it. */
    T other(T one, Reference reference) {
        T other = records.resolve(history.type(), reference, "/other");
        if (!access().reads(other)) throw Refusal.unknownReference("/other/id");
        if (other.id().equals(one.id())) throw Refusal.ruleBroken("merged-with-itself", "/other/id", "This is the same record.");
        return other;
    }

    private DuplicatePair pair(T first, T second, double letters, boolean dismissed) {
        var likeness = Likeness.between(shown(first), shown(second), letters);
        return new DuplicatePair(Lookalike.of(first, access()), Lookalike.of(second, access()), likeness.score(), likeness.reasons(), dismissed);
    }

    /** By what the caller may recognise it: by how it is reached only as far as everybody may know that, unless they write it. Of a person nobody else may. */
    private Traits shown(T record) {
        if (access().writes(record)) return record.traits();
        var open = record.traits().contactPoints().stream().filter(point -> writtenByAdministrators() && point.visibility() == Visibility.PUBLIC).toList();
        return record.traits().reachedBy(open);
    }

    private Map<UUID, T> read(Collection<UUID> ids) {
        return likenesses.session().findMultiple(history.type(), List.copyOf(ids)).stream().filter(Objects::nonNull).map(Objects::requireNonNull)
                .filter(record -> record.deletedAt() == null && access().reads(record)).collect(Collectors.toMap(Aggregate::id, Function.identity()));
    }

    private static List<UUID> ids(Collection<Alike> pairs) {
        return pairs.stream().flatMap(it -> Stream.of(it.firstId(), it.secondId())).distinct().toList();
    }

    private boolean everywhere() {
        return writtenByAdministrators() && caller.administersPlatform();
    }

    private Set<UUID> networks(DuplicateQuery query) {
        requireCoordinator();
        if (query.network().isEmpty()) return caller.coordinatedNetworks();
        var asked = new HashSet<>(query.network());
        if (!everywhere()) asked.retainAll(caller.coordinatedNetworks());
        return asked;
    }

    private void requireCoordinator() {
        if (caller.coordinatedNetworks().isEmpty() && !everywhere()) throw Refusal.forbidden("Duplicates are looked for by the coordinators of networks.");
    }

    private Access<T> access() {
        return history.access();
    }

    /** How names are looked up. */
    protected static String[] forms(Traits sought, NameForm.Kind... kinds) {
        return sought.forms().stream().filter(form -> List.of(kinds).contains(form.kind())).map(NameForm::form).toArray(String[]::new);
    }

    /** A way to reach somebody as a query parameter names it; what cannot be one matches nothing. */
    static Stream<ContactPoint> reached(ContactPoint.Kind kind, @Nullable String value) {
        if (value == null || value.isBlank()) return Stream.empty();
        try {
            return Stream.of(new ContactPoint(kind, value, null, null, null, Visibility.PRIVATE, null));
        } catch (InvalidValue notOne) {
            return Stream.empty();
        }
    }
}
