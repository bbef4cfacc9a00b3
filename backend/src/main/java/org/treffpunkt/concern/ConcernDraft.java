package org.treffpunkt.concern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.committee.Committee;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** What is written of a concern. */
@Schema(description = "What is written of a concern. Support, agendas and the answer are written by operations of their own.")
record ConcernDraft(
        @NotNull @Valid Reference network,
        @Schema(description = "The committee it is addressed to; of the same network. Without one, it is for the whole network.") @Nullable @Valid Reference committee,
        @NotNull Concern.Kind kind,
        @NotNull LocalizedText title,
        @Schema(description = "Plain text; an empty line begins a new paragraph.") @NotNull LocalizedText text,
        @Schema(description = "What would help.") @Nullable LocalizedText supportRequired,
        @Schema(description = "Codes of topics.") @Size(max = 40) List<@NotBlank @Size(max = 60) String> topics,
        @Schema(description = "Codes of target groups: whom it concerns.") @Size(max = 40) List<@NotBlank @Size(max = 60) String> targetGroups,
        @Schema(description = "Code of the territory it is about.") @Nullable @Size(max = 60) String territory,
        @Schema(description = "NETWORK where nothing is said. PUBLIC is said by coordinators and chairs; COMMITTEE needs a committee.") @Nullable Visibility visibility,
        @Size(max = 100) List<@NotNull @Valid Source> sources) {

    ConcernDraft {
        topics = Lists.kept(topics);
        targetGroups = Lists.kept(targetGroups);
        visibility = Objects.requireNonNullElse(visibility, Visibility.NETWORK);
        sources = Lists.kept(sources);
    }

    @Override
    public Visibility visibility() {
        return Objects.requireNonNull(visibility);
    }

    /** @param before who may read it until now; nothing for a new one */
    Concern applyTo(Concern concern, @Nullable Visibility before, ConcernAccess access, References references, Terms terms) {
        terms.require(Vocabulary.TOPICS, topics, "/topics");
        terms.require(Vocabulary.TARGET_GROUPS, targetGroups, "/targetGroups");
        terms.requireOptional(Vocabulary.TERRITORIES, territory, "/territory");
        concern.address(references.to(Committee.class, committee, concern.committee, "/committee"));
        access.requireMembers(concern, before, visibility());
        concern.describe(this);
        return concern;
    }
}
