package org.treffpunkt.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.network.Admissions;
import org.treffpunkt.network.Membership;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** Whether an applicant is admitted, and why. */
@Schema(description = "Whether an applicant is admitted, and why. All but outcome and reason is for acceptance.")
record ApplicationDecision(
        @NotNull Outcome outcome,
        @Schema(description = "The applicant reads it.") @NotBlank @Size(max = 4000) String reason,
        @Schema(description = "The record of the organisation, where there is one already; without it, one is made of what the applicant said.") @Nullable @Valid Reference organisation,
        @Schema(description = "The record of the person, where there is one already; without it, one is made.") @Nullable @Valid Reference person,
        @Schema(description = "As what the applicant is admitted; MEMBER without it.") Membership.@Nullable Role role,
        @Schema(description = "Which side the member stands for; as wished without it.") @Nullable @Size(max = 120) String constituency,
        @Schema(description = "Who may read the membership and a record that is made; without it, PUBLIC for organisations and NETWORK for persons.") @Nullable Visibility visibility) {

    /** What was decided. */
    @Schema(name = "ApplicationOutcome")
    enum Outcome { ACCEPTED, DECLINED }

    void requireFor(Application application) {
        boolean says = organisation != null || person != null || role != null || constituency != null || visibility != null;
        if (outcome == Outcome.DECLINED && says) throw Refusal.ruleBroken("declined-without-membership", "/outcome", "Whoever is declined has no membership: give only the reason.");
        if (organisation != null && application.profile == null) throw Refusal.ruleBroken("applicant-is-one", "/organisation", "A person applied.");
        if (person != null && application.profile != null) throw Refusal.ruleBroken("applicant-is-one", "/person", "An organisation applied.");
        if (constituency != null) application.network.requireConstituency(constituency, "/constituency");
    }

    Admissions.Terms terms(Application application) {
        return new Admissions.Terms(Objects.requireNonNullElse(role, Membership.Role.MEMBER), constituency == null ? application.constituency : constituency, visibility(application));
    }

    Visibility visibility(Application application) {
        return Objects.requireNonNullElse(visibility, application.profile == null ? Visibility.NETWORK : Visibility.PUBLIC);
    }
}
