package org.treffpunkt.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Visibility;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** What an organisation says of itself when it introduces itself. */
@Schema(description = "What an organisation says of itself when it applies to a network.")
public record OrganisationProfile(
        @NotNull LocalizedText name,
        @Nullable @Size(max = 120) String shortName,
        @Schema(description = "As registered, for example `e.V.` or `gGmbH`.") @Nullable @Size(max = 60) String legalForm,
        @NotNull OrganisationKind kind,
        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "{country-code}") String country,
        boolean migrantLed,
        @Nullable LocalizedText description,
        @Schema(description = "Codes of topics.") @Size(max = 60) List<@NotBlank String> fieldsOfWork,
        @Schema(description = "Codes of territories it works in.") @Size(max = 60) List<@NotBlank String> territories,
        @Schema(description = "How it is reached: website, e-mail, telephone.") @Size(max = 20) List<@NotNull @Valid ContactPoint> contactPoints) {

    public OrganisationProfile {
        fieldsOfWork = Lists.kept(fieldsOfWork);
        territories = Lists.kept(territories);
        contactPoints = Lists.kept(contactPoints);
    }

    /** Refuses codes that the vocabularies do not know. */
    public void require(Terms terms, String pointer) {
        terms.require(Vocabulary.TOPICS, fieldsOfWork, pointer + "/fieldsOfWork");
        terms.require(Vocabulary.TERRITORIES, territories, pointer + "/territories");
    }

    /** The organisation that says so, kept by the network. */
    @SuppressWarnings("NullAway") // it overlooks @Nullable on nested types
    public Organisation create(UUID network, Visibility visibility, References references, Terms terms, LocalDate today) {
        return new OrganisationDraft(network, name, shortName, List.of(), legalForm, kind, true, country, migrantLed, null, false, List.of(), description, fieldsOfWork, List.of(), territories,
                List.of(), List.of(), null, List.of(), null, null, null, null, contactPoints, List.of(), null, false, List.of(), visibility, List.of(), List.of()).applyTo(new Organisation(network), references, terms, today);
    }
}
