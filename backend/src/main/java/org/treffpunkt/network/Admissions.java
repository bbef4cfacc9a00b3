package org.treffpunkt.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Records;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Visibility;

/** Somebody is admitted to a network: an active member from today on. Other features learn of it by {@link MemberAdmitted}. */
@ApplicationScoped
public class Admissions {
    private final Records records;
    private final Event<MemberAdmitted> admitted;

    Admissions(Records records, Event<MemberAdmitted> admitted) {
        this.records = records;
        this.admitted = admitted;
    }

    /** As what somebody is admitted. */
    public record Terms(Membership.Role role, @Nullable String constituency, Visibility visibility) {}

    public Membership admit(Network network, Organisation organisation, Representative representative, Terms terms) {
        var membership = new Membership(network);
        membership.organisation = organisation;
        representative.held(today(), records.today());
        membership.representatives.add(representative);
        return begin(membership, terms);
    }

    public Membership admit(Network network, Person person, Terms terms) {
        var membership = new Membership(network);
        membership.person = person;
        return begin(membership, terms);
    }

    private Membership begin(Membership membership, Terms terms) {
        membership.role = terms.role();
        membership.constituency = terms.constituency();
        membership.begin(terms.visibility(), today(), records.today());
        records.add(membership);
        admitted.fire(new MemberAdmitted(membership));
        return membership;
    }

    private Period today() {
        return new Period(PartialDate.of(records.today()), null, false, null);
    }
}
