package org.treffpunkt.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Parts;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Level;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartnerCategory;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.PersonalDataBasis;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** What is written of a partner contact. */
@Schema(description = "What is written of a partner contact: a person, an organisation, or a person at an organisation. Its interactions are written with it: what is missing is removed.")
record PartnerContactDraft(
        @Schema(description = "The network whose relation it is.") @NotNull @Valid Reference network,
        @Nullable @Valid Reference person,
        @Nullable @Valid Reference organisation,
        @NotNull PartnerCategory category,
        @Schema(description = "ISO 3166-1 alpha-2.") @Nullable @Pattern(regexp = "[A-Z]{2}", message = "{country-code}") String country,
        @Nullable Level level,
        @Schema(description = "Codes of topics.") @Size(max = 40) List<@NotBlank @Size(max = 60) String> topics,
        @Schema(description = "What the relation is about.") @Nullable LocalizedText subject,
        @Schema(description = "Who in the network keeps the relation up.") @Nullable @Valid Reference keeper,
        @NotNull PartnerContact.Stage stage,
        @Nullable LocalDate nextContactDue,
        @Schema(description = "Passes news on to many.") boolean multiplier,
        @Schema(description = "Known to be out of date.") boolean outdated,
        @Schema(description = "Read by coordinators only.") @Nullable @Size(max = 10_000) String notes,
        @Schema(description = "Members read those with visibility PUBLIC or NETWORK to which the partner has consented, coordinators all; the public none.") @Size(max = 40) List<@NotNull @Valid ContactPoint> contactPoints,
        @Schema(description = "Why the data may be held. Read by coordinators only.") @NotNull @Valid PersonalDataBasis basis,
        @Nullable @Valid Period period,
        @Schema(description = "Read by coordinators only.") @Size(max = 1000) List<@NotNull @Valid Interaction> interactions,
        @Schema(description = "PUBLIC and NETWORK: the members of the network; COMMITTEE and PRIVATE: its coordinators. Never anybody else.") @NotNull Visibility visibility,
        @Size(max = 100) List<@NotNull @Valid Source> sources,
        @Size(max = 40) List<@NotBlank @Size(max = 60) String> incompleteLists) {

    PartnerContactDraft {
        topics = Lists.kept(topics);
        contactPoints = Lists.kept(contactPoints);
        interactions = Lists.kept(interactions);
        sources = Lists.kept(sources);
        incompleteLists = Lists.kept(incompleteLists);
    }

    PartnerContact create(Records records, Terms terms, Caller caller) {
        return applyTo(new PartnerContact(records.resolve(Network.class, network, "/network")), records, terms, caller);
    }

    PartnerContact applyTo(PartnerContact contact, Records records, Terms terms, Caller caller) {
        if (person == null && organisation == null)
            throw Refusal.ruleBroken("partner-contact-has-a-partner", "/person", "Name the person or the organisation that the network is in contact with, or both.");
        terms.require(Vocabulary.TOPICS, topics, "/topics");
        contact.person = resolved(Person.class, person, contact.person, "/person", records, caller);
        contact.organisation = resolved(Organisation.class, organisation, contact.organisation, "/organisation", records, caller);
        contact.keeper = resolved(Person.class, keeper, contact.keeper, "/keeper", records, caller);
        contact.describe(this, records.today());
        Parts.write(contact.interactions, interactions, Interaction::id, it -> it.id, PartnerInteraction::empty,
                (draft, part, pointer) -> draft.applyTo(part, records, caller, pointer), "/interactions");
        return contact;
    }

    /** What it refers to already stays; anything new must be known to the writer. */
    private static <T extends Aggregate> @Nullable T resolved(
            Class<T> type, @Nullable Reference reference, @Nullable T before, String pointer, Records records, Caller caller) {
        T record = records.resolveOptional(type, reference, pointer);
        if (record != null && !record.equals(before)) caller.requireKnown(record, pointer);
        return record;
    }
}
