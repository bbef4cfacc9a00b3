package org.treffpunkt.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.treffpunkt.network.MemberAdmitted;
import org.treffpunkt.network.Membership;
import org.treffpunkt.network.MembershipEnded;
import org.treffpunkt.network.MembershipResumed;
import org.treffpunkt.shared.Records;

/** A list begins by itself when a member has been admitted or has left, where the network has a template for it. */
@ApplicationScoped
class ChecklistBeginnings {
    private final Checklists checklists;
    private final Records records;

    ChecklistBeginnings(Checklists checklists, Records records) {
        this.checklists = checklists;
        this.records = records;
    }

    void join(@Observes MemberAdmitted admitted) {
        begin(admitted.membership(), Occasion.JOINING);
    }

    void leave(@Observes MembershipEnded ended) {
        begin(ended.membership(), Occasion.LEAVING);
    }

    /** What was ended by mistake needs no list for leaving; one that somebody has begun to work on stays, to be looked at. */
    void stay(@Observes MembershipResumed resumed) {
        checklists.of(resumed.membership().id(), Occasion.LEAVING).stream().filter(Checklist::untouched).forEach(records::delete);
    }

    private void begin(Membership membership, Occasion occasion) {
        if (checklists.begun(membership.id(), occasion) > 0) return; // ended by mistake, and now for good
        checklists.template(membership.networkId(), occasion).ifPresent(template -> {
            var checklist = new Checklist(membership, occasion);
            checklist.copy(template);
            records.add(checklist);
        });
    }
}
