package org.treffpunkt.application;

import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.References;
import org.treffpunkt.network.Admissions;
import org.treffpunkt.network.Membership;
import org.treffpunkt.network.Representative;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.organisation.OrganisationProfile;
import org.treffpunkt.person.Person;
import org.treffpunkt.person.PersonProfile;
import org.treffpunkt.shared.Records;
import org.treffpunkt.vocabulary.Terms;

/** Carries out what was decided on an application: whoever is accepted is a member with a record, spoken for by the contact, all in one transaction. */
@Dependent
class Decisions {
    private final Admissions admissions;
    private final Records records;
    private final References references;
    private final Terms terms;
    private final Caller caller;
    private final Clock clock;

    Decisions(Admissions admissions, Records records, References references, Terms terms, Caller caller, Clock clock) {
        this.admissions = admissions;
        this.records = records;
        this.references = references;
        this.terms = terms;
        this.caller = caller;
        this.clock = clock;
    }

    void carryOut(ApplicationDecision decision, Application application) {
        application.requireOpen();
        decision.requireFor(application);
        if (decision.outcome() == ApplicationDecision.Outcome.DECLINED) application.decline(decision.reason(), Actor.of(caller), clock.instant());
        else application.accept(admit(decision, application), decision.reason(), Actor.of(caller), clock.instant());
    }

    private Membership admit(ApplicationDecision decision, Application application) {
        if (application.profile == null) return admissions.admit(application.network, person(decision, application), decision.terms(application));
        var representative = Representative.named(application.contact.name(), application.contact.contactPoints(), application.basis);
        return admissions.admit(application.network, organisation(decision, application, application.profile), representative, decision.terms(application));
    }

    private Organisation organisation(ApplicationDecision decision, Application application, OrganisationProfile profile) {
        var known = references.to(Organisation.class, decision.organisation(), null, "/organisation");
        return known != null ? known : records.add(profile.create(application.networkId(), decision.visibility(application), references, terms, records.today()));
    }

    private Person person(ApplicationDecision decision, Application application) {
        var known = references.to(Person.class, decision.person(), null, "/person");
        if (known != null) return known;
        var contact = application.contact;
        var profile = new PersonProfile(contact.givenName(), contact.familyName(), contact.contactPoints(), application.basis);
        return records.add(profile.create(application.networkId(), decision.visibility(application), references, terms, records.today()));
    }
}
