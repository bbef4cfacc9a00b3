package org.treffpunkt.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.OrganisationProfile;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.PersonalDataBasis;
import org.treffpunkt.value.Reference;
import org.treffpunkt.vocabulary.Terms;

/** What an applicant sends. */
@Schema(description = "What an applicant sends to join a network.", additionalProperties = Schema.False.class)
record ApplicationForm(
        @Schema(description = "The network to join. It has to be open for applications.") @NotNull @Valid Reference network,
        @NotNull Application.Applicant applicant,
        @Schema(description = "For an organisation, and only for one.") @Nullable @Valid OrganisationProfile organisation,
        @NotNull @Valid ApplicantContact contact,
        @Schema(description = "The side the applicant would stand for: the key of one of the network's constituencies.") @Nullable @Size(max = 120) String constituency,
        @Schema(description = "Why the applicant wants to join.") @NotBlank @Size(max = 4000) String reason,
        @Schema(description = "Language to write to the applicant in, as a BCP 47 tag.", examples = "de") @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "{language-tag}") String language,
        @Schema(description = "Must be true: the applicant agrees that the data is used to decide on the application and, once accepted, for the membership.")
        @AssertTrue(message = "{consent}") boolean consent,
        @Schema(description = "Which edition of the words the applicant agreed to.", examples = "2026-11") @NotBlank @Size(max = 60) String consentVersion,
        @Schema(description = "Leave it out. People do not see this field; programs that fill in every field give themselves away.") @Nullable String nickname) {

    static final String PURPOSE = "Application to the network and membership in it";

    Application applyTo(Application application, Network network, Terms terms, LocalDate today) {
        if (nickname != null && !nickname.isEmpty()) throw Refusal.ruleBroken("looks-automated", "/nickname", "Leave this member out.");
        if (!network.takesApplications()) throw Refusal.ruleBroken("network-takes-no-applications", "/network/id", "This network takes no applications now.");
        if ((organisation != null) != (applicant == Application.Applicant.ORGANISATION))
            throw Refusal.ruleBroken("applicant-is-one", "/organisation", "An organisation says what it is; a person applies without one.");
        if (organisation != null) organisation.require(terms, "/organisation");
        if (constituency != null) network.requireConstituency(constituency, "/constituency");
        application.applicant = applicant;
        application.profile = organisation;
        application.contact = contact;
        application.basis = new PersonalDataBasis(PURPOSE, PersonalDataBasis.LegalBasis.CONSENT, PartialDate.of(today));
        application.constituency = constituency;
        application.reason = reason;
        application.language = language;
        application.consentVersion = consentVersion;
        application.describe();
        return application;
    }
}
