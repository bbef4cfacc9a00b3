package org.treffpunkt.application;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.audit.ReadInBulk;
import org.treffpunkt.http.Braked;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Aggregate_;
import org.treffpunkt.shared.ListQuery;
import org.treffpunkt.shared.Listing;
import org.treffpunkt.shared.Order;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Records;
import org.treffpunkt.vocabulary.Terms;

/** Applications over HTTP: sent by anybody, worked on by coordinators, followed by the applicant. */
@Path("/api/v1/applications")
@Tag(name = "Applications", description = "Organisations and persons apply to networks, without an account; coordinators review and decide.")
@NeedsScope("applications")
@RunOnVirtualThread
class ApplicationResource {
    private static final Order<Application> ORDER = Order.common("-createdAt");

    private final Session session;
    private final ApplicationAccess access;
    private final Records records;
    private final Terms terms;
    private final ApplicationBrake brake;
    private final ApplicationLetters letters;
    private final Decisions decisions;
    private final Duplicates duplicates;
    private final ApplicantDesk desk;
    private final Clock clock;

    ApplicationResource(Session session, ApplicationAccess access, Records records, Terms terms, ApplicationBrake brake, ApplicationLetters letters, Decisions decisions,
            Duplicates duplicates, ApplicantDesk desk, Clock clock) {
        this.session = session;
        this.access = access;
        this.records = records;
        this.terms = terms;
        this.brake = brake;
        this.letters = letters;
        this.decisions = decisions;
        this.duplicates = duplicates;
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @ReadInBulk("APPLICATION")
    @Operation(summary = "List applications", description = "The work list: those to the networks the caller coordinates. Sort by `-createdAt` (default: the newest first), `name` of the applicant, "
            + "`updatedAt`. `q` looks in names, contacts and reasons.")
    public Page<ApplicationSummary> listApplications(@BeanParam ListQuery query, @BeanParam ApplicationFilter filter) {
        return new Listing<>(session, Application.class, query, ORDER)
                .where(access::readable)
                .anyOf(filter.network(), networks -> (b, r) -> r.get(Aggregate_.networkId).in(networks))
                .anyOf(filter.status(), statuses -> (b, r) -> r.get(Application_.status).in(statuses))
                .anyOf(filter.applicant(), applicants -> (b, r) -> r.get(Application_.applicant).in(applicants))
                .anyOf(filter.constituency(), constituencies -> (b, r) -> r.get(Application_.constituency).in(constituencies))
                .page(application -> ApplicationSummary.of(application, access.caller()));
    }

    @POST
    @PermitAll
    @Transactional
    @Idempotent
    @Braked
    @ResponseStatus(201)
    @APIResponseSchema(value = ApplicationReceipt.class, responseCode = "201")
    @Operation(summary = "Apply to a network", description = "Without an account. A letter to the contact confirms it and has a link to follow it by. Few are taken from one address in an hour.")
    public ApplicationReceipt createApplication(@Valid ApplicationForm draft) {
        access.caller().requireNetwork(draft.network().id(), "/network/id");
        var network = records.resolve(Network.class, draft.network(), "/network");
        var application = draft.applyTo(new Application(network), network, terms, records.today());
        application.receive(clock.instant());
        records.add(application);
        brake.take(application);
        letters.received(application);
        return ApplicationReceipt.of(application);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Read an application", description = "For coordinators of the network.")
    public ApplicationView getApplication(UUID id) {
        return view(access.requireRead(records.find(Application.class, id)));
    }

    @POST
    @Path("{id}/reviews")
    @Authenticated
    @Transactional
    @Operation(summary = "Begin to review an application", description = "For coordinators of the network: the others see that somebody is at it.")
    public ApplicationView reviewApplication(UUID id, @Valid ApplicationReview draft) {
        var application = workOn(id);
        application.review(draft.note(), Actor.of(access.caller()), clock.instant());
        return view(records.changed(application));
    }

    @POST
    @Path("{id}/questions")
    @Authenticated
    @Transactional
    @Operation(summary = "Ask the applicant", description = "For coordinators of the network. The applicant gets the question by mail and answers by the link in it.")
    public ApplicationView askApplicant(UUID id, @Valid ApplicationQuestion draft) {
        var application = workOn(id);
        application.ask(draft.question(), Actor.of(access.caller()), clock.instant());
        letters.told(records.changed(application), draft.question());
        return view(application);
    }

    @POST
    @Path("{id}/decisions")
    @Authenticated
    @Transactional
    @Operation(summary = "Decide on an application", description = "For coordinators of the network. Whoever is ACCEPTED has an active membership from today on, and a record: the one named, or a new one of "
            + "what they said. The contact of an organisation becomes its representative. The applicant gets the decision and the reason by mail.")
    public ApplicationView decideApplication(UUID id, @Valid ApplicationDecision draft) {
        var application = workOn(id);
        decisions.carryOut(draft, application);
        letters.told(records.changed(application), draft.reason());
        return view(application);
    }

    @POST
    @Path("{id}/answers")
    @PermitAll
    @Transactional
    @Operation(summary = "Answer a question about one's application", description = "Without an account, by the link from a letter.")
    public ApplicationStatusPage answerQuestion(UUID id, @Valid ApplicationAnswer draft) {
        return ApplicationStatusPage.of(desk.answer(id, draft));
    }

    @POST
    @Path("{id}/withdrawal")
    @PermitAll
    @Transactional
    @Operation(summary = "Withdraw one's application", description = "Without an account, by the link from a letter, before it is decided.")
    public ApplicationStatusPage withdrawApplication(UUID id, @Valid ApplicationWithdrawal draft) {
        return ApplicationStatusPage.of(desk.withdraw(id, draft));
    }

    @DELETE
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Delete an application", description = "For what is none, such as advertisements. It can be restored.")
    public void deleteApplication(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var application = access.requireWrite(records.find(Application.class, id));
        Preconditions.require(application, ifMatch);
        records.delete(application);
    }

    @POST
    @Path("{id}/restoration")
    @Authenticated
    @Transactional
    @Operation(summary = "Restore a deleted application")
    public ApplicationView restoreApplication(UUID id) {
        return view(records.restore(access.requireRestore(records.find(Application.class, id))));
    }

    private Application workOn(UUID id) {
        return access.requireWrite(records.findLocked(Application.class, id));
    }

    private ApplicationView view(Application application) {
        return ApplicationView.of(application, application.open() ? duplicates.of(application) : List.of(), access.caller());
    }
}
