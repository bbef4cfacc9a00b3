package org.treffpunkt.duplicate;

import io.quarkus.arc.All;
import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.util.List;
import org.treffpunkt.account.Caller;
import org.treffpunkt.audit.History;
import org.treffpunkt.http.MergePatch;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Trail;

/** Makes one person of two. */
@Dependent
class PersonMerging extends Merging<Person> {
    PersonMerging(History<Person> history, @All List<History<?>> histories, PersonDuplicates duplicates, Consequences consequences, Likenesses likenesses, Records records, MergePatch mergePatch, Caller caller, Trail trail, Clock clock) {
        super(history, histories, duplicates, consequences, likenesses, records, mergePatch, caller, trail, clock);
    }
}
