package org.treffpunkt.duplicate;

import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.treffpunkt.account.Caller;
import org.treffpunkt.audit.History;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.shared.NameForm;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Trail;
import org.treffpunkt.shared.Traits;

/** Organisations that may be the same. */
@Dependent
public class OrganisationDuplicates extends Duplicates<Organisation> {
    OrganisationDuplicates(History<Organisation> history, Likenesses likenesses, Records records, Caller caller, Trail trail, Clock clock) {
        super(history, likenesses, records, caller, trail, clock);
    }

    @Override
    protected boolean writtenByAdministrators() {
        return true;
    }

    @Override
    protected List<Alike> alike(boolean everywhere, UUID[] networks) {
        return likenesses.organisations(everywhere, networks);
    }

    @Override
    protected List<Like> like(Traits sought, String[] addresses) {
        return likenesses.organisationsLike(forms(sought, NameForm.Kind.NAME), forms(sought, NameForm.Kind.SHORT, NameForm.Kind.INITIALS), addresses);
    }
}
