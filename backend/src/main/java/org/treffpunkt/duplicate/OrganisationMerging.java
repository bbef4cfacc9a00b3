package org.treffpunkt.duplicate;

import io.quarkus.arc.All;
import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.util.List;
import org.treffpunkt.account.Caller;
import org.treffpunkt.audit.History;
import org.treffpunkt.http.MergePatch;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Trail;

/** Makes one organisation of two. */
@Dependent
class OrganisationMerging extends Merging<Organisation> {
    OrganisationMerging(History<Organisation> history, @All List<History<?>> histories, OrganisationDuplicates duplicates, Consequences consequences, Likenesses likenesses, Records records, MergePatch mergePatch, Caller caller, Trail trail, Clock clock) {
        super(history, histories, duplicates, consequences, likenesses, records, mergePatch, caller, trail, clock);
    }
}
