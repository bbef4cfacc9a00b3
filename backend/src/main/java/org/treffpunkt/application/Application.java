package org.treffpunkt.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.network.Membership;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.organisation.OrganisationProfile;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PersonalDataBasis;
import org.treffpunkt.value.Visibility;

/** That somebody wants to join a network: what they said, every step since, and what came of it. The applicant's words stay as they were sent. */
@Entity
@SuppressWarnings("NullAway.Init") // filled from the form before it is stored
public class Application extends Aggregate {
    /** Who applies. */
    @Schema(name = "ApplicantKind")
    enum Applicant { ORGANISATION, PERSON }

    /** How far it has come. QUESTION: the applicant is to answer something first. */
    @Schema(name = "ApplicationStatus", description = "How far it has come. QUESTION: the applicant is to answer something first.")
    enum Status { RECEIVED, IN_REVIEW, QUESTION, ACCEPTED, DECLINED, WITHDRAWN }

    static final Set<Status> OPEN = Set.of(Status.RECEIVED, Status.IN_REVIEW, Status.QUESTION);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "networkId", insertable = false, updatable = false) // the column of the network that keeps the record
    Network network;

    @Enumerated(EnumType.STRING)
    Applicant applicant;

    @Enumerated(EnumType.STRING)
    Status status = Status.RECEIVED;

    /** Of an organisation. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable OrganisationProfile profile;

    @JdbcTypeCode(SqlTypes.JSON)
    ApplicantContact contact;

    /** Why the data of the contact may be held. */
    @JdbcTypeCode(SqlTypes.JSON)
    PersonalDataBasis basis;

    @Nullable String constituency;
    String reason;

    /** In which letters are written to the applicant: a BCP 47 tag. */
    String language;

    /** Which words the applicant consented to. */
    String consentVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Membership membership;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "application_id", nullable = false)
    @OrderColumn(name = "position")
    List<ApplicationStep> steps = new ArrayList<>();

    protected Application() {}

    Application(Network network) {
        super(network.id());
        this.network = network;
    }

    void describe() {
        LocalizedText name = profile == null ? LocalizedText.of("und", contact.name()) : profile.name();
        describe(name, Visibility.PRIVATE, List.of(), List.of());
        findableBy(Stream.of(contact.name(), contact.email(), reason));
    }

    boolean open() {
        return OPEN.contains(status);
    }

    void review(@Nullable String note, Actor by, Instant now) {
        requireOpen();
        if (status == Status.IN_REVIEW) throw new Refusal(Refusal.Kind.CONFLICT, "application-in-review-already", "Somebody reviews this application already.", List.of());
        step(Status.IN_REVIEW, ApplicationStep.Kind.REVIEW, note, by, now);
    }

    void ask(String question, Actor by, Instant now) {
        requireOpen();
        step(Status.QUESTION, ApplicationStep.Kind.QUESTION, question, by, now);
    }

    void answer(String answer, Instant now) {
        if (status != Status.QUESTION) throw Refusal.ruleBroken("no-question-open", "/answer", "Nothing was asked, or it has been answered.");
        step(Status.IN_REVIEW, ApplicationStep.Kind.ANSWER, answer, applicantActor(), now);
    }

    void accept(Membership membership, String reason, Actor by, Instant now) {
        requireOpen();
        this.membership = membership;
        organisation = membership.organisation();
        person = membership.person();
        step(Status.ACCEPTED, ApplicationStep.Kind.ACCEPTANCE, reason, by, now);
    }

    void decline(String reason, Actor by, Instant now) {
        requireOpen();
        step(Status.DECLINED, ApplicationStep.Kind.REJECTION, reason, by, now);
    }

    void withdraw(@Nullable String reason, Instant now) {
        requireOpen();
        step(Status.WITHDRAWN, ApplicationStep.Kind.WITHDRAWAL, reason, applicantActor(), now);
    }

    void receive(Instant now) {
        step(Status.RECEIVED, ApplicationStep.Kind.RECEIPT, null, applicantActor(), now);
    }

    void requireOpen() {
        if (!open()) throw new Refusal(Refusal.Kind.CONFLICT, "application-closed", "This application was decided or withdrawn already.", List.of());
    }

    private void step(Status next, ApplicationStep.Kind kind, @Nullable String text, Actor by, Instant now) {
        status = next;
        steps.add(new ApplicationStep(kind, text, by, now));
    }

    private Actor applicantActor() {
        return new Actor(null, contact.name());
    }
}
