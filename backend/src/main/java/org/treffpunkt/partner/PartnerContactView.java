package org.treffpunkt.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.Versioned;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Level;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartnerCategory;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.PersonalDataBasis;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/** A partner contact as a member or coordinator of its network may see it. */
@Schema(description = "A partner contact. What only coordinators read is absent for members.")
record PartnerContactView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) Reference network,
        @Nullable Reference person,
        @Nullable Reference organisation,
        @Schema(required = true) PartnerCategory category,
        @Nullable String country,
        @Nullable Level level,
        @Schema(required = true) List<String> topics,
        @Nullable LocalizedText subject,
        @Nullable Reference keeper,
        @Schema(required = true) PartnerContact.Stage stage,
        @Nullable LocalDate nextContactDue,
        @Schema(required = true) boolean multiplier,
        @Schema(required = true) boolean outdated,
        @Schema(description = "Absent for members.") @Nullable String notes,
        @Schema(description = "Those the caller may read.", required = true) List<ContactPoint> contactPoints,
        @Schema(description = "Absent for members.") @Nullable PersonalDataBasis basis,
        @Schema(required = true) Period period,
        @Schema(description = "Absent for members.") @Nullable List<Interaction> interactions,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true) List<Source> sources,
        @Schema(required = true) List<String> incompleteLists)
        implements Versioned {

    static PartnerContactView of(PartnerContact it, Caller caller) {
        boolean all = PartnerContactAccess.readsAll(caller, it);
        return new PartnerContactView(
                it.id(), it.version(), it.createdAt(), it.updatedAt(), caller.refer(it.network), caller.referOptional(it.person), caller.referOptional(it.organisation),
                it.category, it.country, it.level, it.topics, it.subject, caller.referOptional(it.keeper), it.stage, it.nextContactDue, it.multiplier, it.outdated,
                all ? it.notes : null, PartnerContactAccess.contactPoints(caller, it), all ? it.basis : null,
                it.period(), all ? it.interactions.stream().map(interaction -> Interaction.of(interaction, caller)).toList() : null,
                it.visibility(), PartnerContactAccess.sources(caller, it), it.incompleteLists());
    }
}
