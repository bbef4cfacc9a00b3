package org.treffpunkt.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.network.Network;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.shared.SearchText;
import org.treffpunkt.shared.Trail;

/** Forgets what is due, in the transaction that is open. Twice in a row it finds nothing the second time. */
@ApplicationScoped
class Retention {
    private static final Duration RUNS_ARE_KEPT = Duration.ofDays(730);

    private final Forgetting forgetting;
    private final Instance<Erasures> erasures;
    private final Trail trail;
    private final Clock clock;

    Retention(Forgetting forgetting, Instance<Erasures> erasures, Trail trail, Clock clock) {
        this.forgetting = forgetting;
        this.erasures = erasures;
        this.trail = trail;
        this.clock = clock;
    }

    RetentionPlan plan(Network network) {
        return forgetting.plan(network.id()).orElseGet(() -> RetentionPlan.shipped(network.id(), network.createdAt()));
    }

    /** Nothing while somebody else is at it. */
    Optional<RetentionRun> apply(Network network) {
        if (!forgetting.begin(network.id().toString())) return Optional.empty();
        Instant now = now();
        var plan = plan(network);
        var counts = new ArrayList<ForgottenCount>();
        for (RetentionKind kind : RetentionKind.ofNetworks()) {
            if (kind == RetentionKind.MEETING) unsay(network, plan.due(kind, now));
            if (kind != RetentionKind.PERSON) counts.add(new ForgottenCount(kind, forgetting.forget(kind.name(), network.id(), plan.due(kind, now), now)));
            // After those that could be deleted for good.
            if (kind == RetentionKind.DELETED_RECORD) counts.add(new ForgottenCount(RetentionKind.PERSON, persons(network, plan, now)));
        }
        return Optional.of(ran(network.id(), now, counts));
    }

    /** What belongs to no network. */
    Optional<RetentionRun> applyToTheRest() {
        if (!forgetting.begin("all")) return Optional.empty();
        Instant now = now();
        forgetting.forgetRuns(now.minus(RUNS_ARE_KEPT));
        var counts = new ArrayList<ForgottenCount>();
        for (RetentionKind kind : RetentionKind.ofInstallation()) counts.add(countOfNoNetwork(kind, now));
        for (RetentionKind kind : List.of(RetentionKind.REQUEST, RetentionKind.AUDIT)) counts.add(countOfNoNetwork(kind, now));
        return Optional.of(ran(null, now, counts));
    }

    private ForgottenCount countOfNoNetwork(RetentionKind kind, Instant now) {
        return new ForgottenCount(kind, forgetting.forgetOfNoNetwork(kind.name(), now.minus(Duration.ofDays(kind.standardDays())), now));
    }

    private void unsay(Network network, Instant due) {
        for (var it : forgetting.contributions(network.id(), due)) forgetting.unsay(it.meeting(), SearchText.fold(Stream.of(it.words())));
    }

    private long persons(Network network, RetentionPlan plan, Instant now) {
        if (!erasures.isResolvable()) return 0;
        var due = forgetting.persons(network.id(), plan.due(RetentionKind.PERSON, now), plan.due(RetentionKind.DELETED_RECORD, now));
        due.forEach(id -> erasures.get().erase(Objects.requireNonNull(forgetting.session().find(Person.class, UUID.fromString(id)))));
        return due.size();
    }

    private RetentionRun ran(@Nullable UUID network, Instant now, List<ForgottenCount> counts) {
        var run = new RetentionRun(network, now, counts.stream().filter(count -> count.count() > 0).toList());
        forgetting.session().persist(run);
        forgetting.session().flush();
        if (!run.counts.isEmpty()) trail.keep(new Deed(Act.ERASED, "RETENTION_RUN", run.id, network, List.of(), null, run.byKind()));
        return run;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
