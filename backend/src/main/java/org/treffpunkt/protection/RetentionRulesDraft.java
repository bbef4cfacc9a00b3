package org.treffpunkt.protection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Lists;

/** What a network decides about how long it keeps what. */
@Schema(description = "What a network decides about how long it keeps what. Kinds that are left out are kept as long as is shipped.")
record RetentionRulesDraft(@Size(max = 20) List<@NotNull @Valid RetentionRule> rules) {
    RetentionRulesDraft {
        rules = Lists.kept(rules);
    }

    static RetentionRulesDraft of(RetentionPlan plan) {
        return new RetentionRulesDraft(plan.rules);
    }

    void applyTo(RetentionPlan plan) {
        var named = EnumSet.noneOf(RetentionKind.class);
        for (int i = 0; i < rules.size(); i++) require(rules.get(i), named.add(rules.get(i).kind()), "/rules/" + i);
        plan.rules = rules.stream().map(rule -> RetentionRule.of(rule.kind(), rule.days())).toList();
    }

    private static void require(RetentionRule rule, boolean first, String pointer) {
        var kind = rule.kind();
        if (!first) throw Refusal.ruleBroken("retention-kind-named-twice", pointer + "/kind", "There is another rule for " + kind + ".");
        if (!kind.decidedByNetwork()) throw Refusal.ruleBroken("retention-is-fixed", pointer + "/kind", kind + " is not for a network to decide on.");
        if (!kind.allows(rule.days()))
            throw Refusal.ruleBroken("retention-outside-limits", pointer + "/days", kind + " is kept for " + kind.shortestDays() + " to " + kind.longestDays() + " days.");
    }
}
