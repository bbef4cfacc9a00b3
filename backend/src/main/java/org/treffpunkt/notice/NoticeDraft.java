package org.treffpunkt.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.References;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;
import org.treffpunkt.vocabulary.Terms;
import org.treffpunkt.vocabulary.Vocabulary;

/** What is written of a notice. */
@Schema(description = "What is written of a notice. Replies are written by operations of their own.")
record NoticeDraft(
        @NotNull @Valid Reference network,
        @NotNull Notice.Kind kind,
        @NotNull LocalizedText title,
        @Schema(description = "Plain text; an empty line begins a new paragraph.") @NotNull LocalizedText text,
        @Schema(description = "On whose behalf it is written: an organisation that the writer edits, or one of the network's where a coordinator writes.") @Nullable @Valid Reference organisation,
        @Schema(description = "How long it is of use. After `until` it is listed only where that is asked for.") @Nullable @Valid Period period,
        @Schema(description = "Codes of topics.") @Size(max = 40) List<@NotBlank @Size(max = 60) String> topics,
        @Schema(description = "Stays at the top of the list. Said by coordinators.") boolean pinned,
        @Schema(description = "Nobody replies any more.") boolean repliesClosed,
        @Schema(description = "NETWORK, which is meant where nothing is said, or PUBLIC, which coordinators say. A notice has no other.") @Nullable Visibility visibility,
        @Size(max = 100) List<@NotNull @Valid Source> sources) {

    NoticeDraft {
        topics = Lists.kept(topics);
        visibility = Objects.requireNonNullElse(visibility, Visibility.NETWORK);
        sources = Lists.kept(sources);
    }

    @Override
    public Visibility visibility() {
        return Objects.requireNonNull(visibility);
    }

    Notice applyTo(Notice notice, NoticeAccess access, References references, Terms terms, LocalDate today) {
        access.requireMembers(notice, this);
        terms.require(Vocabulary.TOPICS, topics, "/topics");
        var voice = references.to(Organisation.class, organisation, notice.organisation, "/organisation");
        access.requireVoice(notice, voice);
        notice.organisation = voice;
        notice.describe(this, today);
        return notice;
    }
}
