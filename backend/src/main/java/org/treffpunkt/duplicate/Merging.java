package org.treffpunkt.duplicate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.LockModeType;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.Omniscient;
import org.treffpunkt.audit.History;
import org.treffpunkt.http.MergePatch;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;
import org.treffpunkt.shared.Traits;
import org.treffpunkt.shared.Violation;

/**
 * Makes one record of two that are the same, in one transaction. The database leads everything that refers to the second to the first (the migrations say how), the first gets what was chosen by
 * the operation that everybody changes it by, with its rules and rights, and the second is a tombstone that leads to the first.
 */
abstract class Merging<T extends Aggregate & Traits.Bearer> {
    /** Members of which there is nothing to choose: the keeper stays, and parts come together by themselves. */
    private static final Set<String> WITHOUT_CHOICE = Set.of("networkId", "sites", "functions");

    /** Members that only coordinators of the network that keeps the record write. */
    private static final Set<String> OF_COORDINATORS = Set.of("internalNote", "verified", "visibility");

    private final History<T> history;
    private final List<History<?>> histories;
    private final Duplicates<T> duplicates;
    private final Consequences consequences;
    private final Likenesses likenesses;
    private final Records records;
    private final MergePatch mergePatch;
    private final Caller caller;
    private final Trail trail;
    private final Clock clock;

    protected Merging(History<T> history, List<History<?>> histories, Duplicates<T> duplicates, Consequences consequences, Likenesses likenesses, Records records, MergePatch mergePatch, Caller caller, Trail trail, Clock clock) {
        this.history = history;
        this.histories = histories;
        this.duplicates = duplicates;
        this.consequences = consequences;
        this.likenesses = likenesses;
        this.records = records;
        this.mergePatch = mergePatch;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    MergePreview preview(UUID id, MergeWish wish) {
        T kept = history.access().requireWrite(records.find(history.type(), id));
        T other = history.access().requireRemove(duplicates.other(kept, wish.other()));
        return new MergePreview(Lookalike.of(kept, history.access()), Lookalike.of(other, history.access()), fields(kept, other, wish.choices()), consequences.references(table(), other.id()),
                consequences.conflicts(table(), kept.id(), other.id()));
    }

    Merged merge(UUID id, @Nullable String ifMatch, Merge merge) {
        lock(id, merge.other().id());
        T kept = history.access().requireWrite(records.find(history.type(), id));
        Preconditions.require(kept, ifMatch);
        T other = history.access().requireRemove(duplicates.other(kept, merge.other()));
        if (other.version() != merge.otherVersion())
            throw new Refusal(Refusal.Kind.STALE, "changed-meanwhile", "Somebody changed the other record since you read it.", List.of(Violation.at("/otherVersion", "This is not its version any more.")));
        var patch = MergeFields.patch(fields(kept, other, merge.choices()));
        var references = consequences.references(table(), other.id());
        var about = List.of(kept.id(), other.id());
        var goes = new Deed(Act.MERGED, history.kind(), other.id(), other.networkId(), about, draft(other, Omniscient.EYES), null);
        follow(kept.id(), other.id());
        trail.keep(goes);
        Objects.requireNonNull(history.patch()).apply(id, "*", patch);
        trail.keep(new Deed(Act.MERGED, history.kind(), id, kept.networkId(), about, null, null));
        T now = records.find(history.type(), id);
        return new Merged(caller.refer(now), now.version(), other.id(), references);
    }

    /** Both in the order of their ids, so that of two who merge the same two the other way round one waits for the other. */
    private void lock(UUID one, UUID other) {
        Stream.of(one, other).distinct().sorted().forEach(id -> session().find(history.type(), id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Leads all that refers to the other record to the one that stays, and keeps an entry about each record that this changed. */
    private void follow(UUID kept, UUID other) {
        session().flush();
        var followed = new HashSet<>(likenesses.merge(table(), kept, other, clock.instant()));
        session().clear();
        for (var it : followed) if (!it.object().equals(kept) && !it.object().equals(other)) histories.stream().filter(of -> of.kind().equals(it.kind())).findFirst().ifPresent(of -> keep(of, it));
    }

    private <R extends Aggregate> void keep(History<R> of, Followed it) {
        R record = session().find(of.type(), it.object());
        // The database does not show all of them to everybody who may merge.
        if (record != null) trail.keep(Act.valueOf(it.act()), record, () -> {});
    }

    private List<MergeField> fields(T kept, T other, List<MergeChoice> choices) {
        var members = Arrays.stream(history.draft().getRecordComponents()).map(RecordComponent::getName).filter(name -> !WITHOUT_CHOICE.contains(name)).toList();
        var fixed = caller.coordinatesKeeperOf(kept) ? Set.<String>of() : OF_COORDINATORS;
        return new MergeFields(members, fixed).of(draft(kept, caller), draft(other, caller), choices);
    }

    private ObjectNode draft(T record, Caller eyes) {
        return mergePatch.draft(history.view().apply(record, eyes), history.draft());
    }

    /** What the table is called in the database. */
    private String table() {
        return history.kind().toLowerCase(Locale.ROOT);
    }

    private Session session() {
        return likenesses.session();
    }
}
