package org.treffpunkt.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.LocalizedText;

/** How an application stands, for whoever has the link of the applicant. */
@Schema(description = "How an application stands, for the applicant.")
record ApplicationStatusPage(
        @Schema(required = true) UUID id,
        @Schema(description = "Name of the network.", required = true) LocalizedText network,
        @Schema(description = "Name of the applicant.", required = true) LocalizedText name,
        @Schema(required = true) Application.Status status,
        @Schema(required = true) Instant receivedAt,
        @Schema(description = "What happened, the first first: questions and answers, and the decision with its reason.", required = true) List<ApplicationStepView> steps) {

    static ApplicationStatusPage of(Application it) {
        return new ApplicationStatusPage(it.id(), it.network.name(), it.name(), it.status, it.createdAt(),
                it.steps.stream().filter(ApplicationStep::toldToApplicant).map(ApplicationStepView::forApplicant).toList());
    }
}
