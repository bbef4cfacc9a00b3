package org.treffpunkt.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.References;
import org.treffpunkt.committee.Committee;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** An agenda item as it is written with its meeting. */
@Schema(name = "AgendaItem", description = "What a meeting deals with. The order of the list is the order of the agenda.")
record AgendaItemDraft(
        @Schema(description = "Id of an item that is there already and is kept; absent for a new one.") @Nullable UUID id,
        @NotNull LocalizedText title,
        @NotNull AgendaItem.Kind kind,
        @Schema(description = "The committee whose report is heard.") @Nullable @Valid Reference committee,
        @Schema(description = "The organisation that presents.") @Nullable @Valid Reference presenter,
        @Schema(description = "Time set aside for it, in minutes.") @Nullable @Min(1) @Max(1440) Integer minutes,
        @Nullable LocalizedText text,
        @NotNull Visibility visibility)
        implements MeetingPart {

    static AgendaItemDraft of(AgendaItem it, Caller caller) {
        return new AgendaItemDraft(it.id, it.title, it.kind, caller.referOptional(it.committee), caller.referOptional(it.presenter), it.minutes, it.text, it.visibility);
    }

    void applyTo(AgendaItem item, References references, String pointer) {
        item.title = title;
        item.kind = kind;
        item.committee = references.to(Committee.class, committee, item.committee, pointer + "/committee");
        item.presenter = references.to(Organisation.class, presenter, item.presenter, pointer + "/presenter");
        item.minutes = minutes;
        item.text = text;
        item.visibility = visibility;
    }

    Stream<String> words() {
        return Stream.concat(Gathering.words(title), Gathering.words(text));
    }
}
