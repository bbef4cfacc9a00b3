package org.treffpunkt.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;
import org.treffpunkt.value.Reference;

/** An interaction as it is written with its contact, or added to it. */
@Schema(description = "Something that happened between the network and its partner.")
record Interaction(
        @Schema(description = "Id of an interaction that is there already and is kept; absent for a new one.") @Nullable UUID id,
        @NotNull PartialDate on,
        @NotNull PartnerInteraction.Kind kind,
        @NotNull LocalizedText summary,
        @Schema(description = "Who spoke for the partner, or for the network.") @Nullable @Valid Reference person) {

    static Interaction of(PartnerInteraction it, Caller caller) {
        return new Interaction(it.id, it.heldOn, it.kind, it.summary, caller.referOptional(it.person));
    }

    PartnerInteraction addTo(PartnerContact contact, Records records, Caller caller) {
        if (id != null) throw Refusal.ruleBroken("unknown-part", "/id", "What is added has no id yet.");
        var interaction = PartnerInteraction.empty();
        applyTo(interaction, records, caller, "");
        contact.interactions.add(interaction);
        records.changed(contact);
        return interaction;
    }

    void applyTo(PartnerInteraction interaction, Records records, Caller caller, String pointer) {
        var spoke = records.resolveOptional(Person.class, person, pointer + "/person");
        if (spoke != null && !Objects.equals(spoke, interaction.person)) caller.requireKnown(spoke, pointer + "/person");
        interaction.heldOn = on;
        interaction.kind = kind;
        interaction.summary = summary;
        interaction.person = spoke;
    }
}
