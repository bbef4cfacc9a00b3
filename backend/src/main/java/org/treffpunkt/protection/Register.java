package org.treffpunkt.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.treffpunkt.network.Network;

/** Makes the record of processing from the comments of the database, so that it cannot say less than is true. */
@ApplicationScoped
class Register {
    private final AnnotatedColumns columns;
    private final Clock clock;

    Register(AnnotatedColumns columns, Clock clock) {
        this.columns = columns;
        this.clock = clock;
    }

    ProcessingRecord of(Network network, Privacy privacy, RetentionPlan plan) {
        var all = columns.personal();
        var rules = Stream.concat(plan.inForce().stream(), RetentionRulesView.fixedRules().stream()).toList();
        return new ProcessingRecord(network.name(), clock.instant(), privacy.controller, privacy.dataProtectionOfficer,
                Arrays.stream(Purpose.values()).map(purpose -> ProcessingActivity.of(purpose, all, rules)).toList(),
                ProtectionTexts.text("transfers"), ProtectionTexts.all("measure"));
    }
}
