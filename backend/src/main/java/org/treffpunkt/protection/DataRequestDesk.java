package org.treffpunkt.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Act;
import org.treffpunkt.shared.Deed;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;
import org.treffpunkt.value.Reference;

/** Where requests arrive and are decided. Coordinators decide on those to their network, platform administrators on those to nobody else. */
@ApplicationScoped
class DataRequestDesk {
    private final DataRequests requests;
    private final PersonalDataRows rows;
    private final DataRequestLetters letters;
    private final Caller caller;
    private final Trail trail;
    private final Clock clock;

    DataRequestDesk(DataRequests requests, PersonalDataRows rows, DataRequestLetters letters, Caller caller, Trail trail, Clock clock) {
        this.requests = requests;
        this.rows = rows;
        this.letters = letters;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    DataRequest receive(DataRequestDraft draft, @Nullable String email, @Nullable String subject, MailLanguage language) {
        if (draft.network() != null) requireNetwork(draft.network().id(), email);
        var request = new DataRequest(draft, email, subject, language, clock.instant());
        requests.session().persist(request);
        requests.session().flush();
        trail.keep(new Deed(Act.CREATED, "DATA_REQUEST", request.id, request.networkId, List.of(), null, null));
        letters.arrived(request);
        return request;
    }

    /** Somebody may ask a network that they know of, or that knows of them. */
    private void requireNetwork(UUID network, @Nullable String email) {
        boolean knowsThem = email != null && rows.networksOf(email).contains(network.toString());
        if (!knowsThem) caller.requireNetwork(network, "/network/id");
    }

    DataRequest require(UUID id) {
        var request = requests.session().find(DataRequest.class, id);
        if (request == null) throw Refusal.notFound();
        if (!decides(request) && !made(request)) throw Refusal.withheld();
        return request;
    }

    DataRequest requireToDecide(UUID id) {
        var request = require(id);
        if (!decides(request)) throw Refusal.forbidden("Requests are decided by the coordinators of the network that is asked.");
        requests.session().lock(request, LockMode.PESSIMISTIC_WRITE);
        return request;
    }

    DataRequest decide(DataRequest request, DataRequestDecision decision) {
        request.decide(decision, caller.subject(), clock.instant());
        requests.session().flush();
        trail.keep(new Deed(Act.CHANGED, "DATA_REQUEST", request.id, request.networkId, List.of(), null, null));
        letters.decided(request);
        return request;
    }

    List<DataRequestView> toDecide(DataRequestFilter filter) {
        return requests.toDecide(caller.coordinatedNetworks(), caller.administersPlatform(), filter.network().isEmpty(), filter.network(), filter.statuses())
                .setMaxResults(filter.limit()).getResultList().stream().map(this::view).toList();
    }

    List<DataRequestView> of(@Nullable String subject, @Nullable String email) {
        return requests.of(Objects.requireNonNullElse(subject, ""), Objects.requireNonNullElse(email, "")).stream().map(this::view).toList();
    }

    DataRequestView view(DataRequest request) {
        return DataRequestView.of(request, caller.referToNetwork(request.networkId), decides(request) && request.email != null ? persons(request.email) : List.of());
    }

    private List<Reference> persons(String email) {
        return rows.personsOf(email).stream().map(id -> requests.session().find(Person.class, UUID.fromString(id))).filter(Objects::nonNull)
                .filter(person -> caller.coordinates(person.networkId())).map(person -> new Reference(person.id(), person.name())).toList();
    }

    private boolean decides(DataRequest request) {
        return request.networkId == null ? caller.administersPlatform() : caller.coordinates(request.networkId);
    }

    private boolean made(DataRequest request) {
        return request.subject != null && request.subject.equals(caller.subject());
    }
}
