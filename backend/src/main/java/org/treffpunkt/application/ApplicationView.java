package org.treffpunkt.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.organisation.OrganisationProfile;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PersonalDataBasis;
import org.treffpunkt.value.Reference;

/** An application, for the coordinators of the network. */
@Schema(description = "An application to a network, for its coordinators.")
record ApplicationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(description = "When it arrived.", required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Schema(description = "Name of the applicant.", required = true) LocalizedText name,
        @Schema(required = true) Application.Applicant applicant,
        @Schema(required = true) Application.Status status,
        @Schema(description = "What the organisation says of itself.") @Nullable OrganisationProfile profile,
        @Schema(required = true) ApplicantContact contact,
        @Schema(description = "Why the data of the contact may be held.", required = true) PersonalDataBasis basis,
        @Schema(description = "Which edition of the words the applicant agreed to.", required = true) String consentVersion,
        @Nullable String constituency,
        @Schema(required = true) String reason,
        @Schema(required = true) String language,
        @Schema(description = "Everything that happened to it, the first first.", required = true) List<ApplicationStepView> steps,
        @Schema(description = "Records here that are called alike, the likest first, while it is open: link one of these when you accept, where it is the same.", required = true) List<Reference> likelyDuplicates,
        @Schema(description = "The organisation that was admitted.") @Nullable Reference organisation,
        @Schema(description = "The person who was admitted.") @Nullable Reference person,
        @Schema(description = "The membership it became.") @Nullable Reference membership)
        implements Versioned {

    static ApplicationView of(Application it, List<Reference> likelyDuplicates, Caller caller) {
        return new ApplicationView(it.id(), it.version(), it.createdAt(), it.updatedAt(), caller.refer(it.network), it.name(), it.applicant, it.status, it.profile, it.contact, it.basis,
                it.consentVersion, it.constituency, it.reason, it.language, it.steps.stream().map(ApplicationStepView::of).toList(), likelyDuplicates,
                caller.referOptional(it.organisation), caller.referOptional(it.person), caller.referOptional(it.membership));
    }
}
