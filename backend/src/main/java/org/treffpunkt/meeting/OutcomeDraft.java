package org.treffpunkt.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.References;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.SearchText;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** An outcome as it is written with its meeting. */
@Schema(name = "Outcome", description = "What came out of a meeting.")
record OutcomeDraft(
        @Schema(description = "Id of an outcome that is there already and is kept; absent for a new one.") @Nullable UUID id,
        @NotNull Outcome.Kind kind,
        @NotNull LocalizedText text,
        @Schema(description = "Whether it was agreed on; UNKNOWN where the source only says that it was sought.") Outcome.@Nullable Reached reached,
        @Schema(description = "The item of the meeting's agenda under which it came about.") @Nullable @Valid Reference agendaItem,
        @Nullable @Valid Votes votes,
        @Schema(description = "The organisation that sees to it.") @Nullable @Valid Reference responsible,
        @Schema(description = "The person who sees to it; of a task.") @Nullable @Valid Reference owner,
        @Schema(description = "The last day for it; of a task.") @Nullable LocalDate dueOn,
        @Schema(description = "The day on which it was done; of a task, which is open without it.") @Nullable LocalDate doneOn,
        @Schema(description = "An earlier outcome of a meeting of the same network, of which it takes the place.") @Nullable @Valid Reference supersedes,
        @NotNull Visibility visibility)
        implements MeetingPart {

    static OutcomeDraft of(Outcome it, Caller caller) {
        return new OutcomeDraft(it.id, it.kind, it.text, it.reached, it.agendaItem == null ? null : Reference.to(it.agendaItem.id()), it.votes, caller.referOptional(it.responsible),
                caller.referOptional(it.owner), it.dueOn, it.doneOn, it.supersedes == null ? null : Reference.to(it.supersedes.id()), it.visibility);
    }

    void applyTo(Outcome outcome, Meeting meeting, References references, LocalDate today, String pointer) {
        if (!Outcome.TASKS.contains(kind) && (owner != null || dueOn != null)) throw Refusal.ruleBroken("only-tasks-are-done", pointer + "/kind", "Only tasks have an owner and a day by which they are due.");
        // What was counted before stays, whoever has left since.
        if (votes != null && !votes.equals(outcome.votes)) Quorum.of(meeting, today).require(votes, pointer + "/votes");
        outcome.kind = kind;
        outcome.text = text;
        outcome.reached = reached;
        outcome.agendaItem = agendaItem == null ? null : meeting.item(agendaItem.id(), pointer + "/agendaItem/id");
        outcome.votes = votes;
        outcome.responsible = references.to(Organisation.class, responsible, outcome.responsible, pointer + "/responsible");
        outcome.owner = references.to(Person.class, owner, outcome.owner, pointer + "/owner");
        outcome.dueOn = dueOn;
        outcome.done(doneOn, today, pointer + "/doneOn");
        outcome.supersedes = superseded(outcome, meeting, references, pointer + "/supersedes");
        outcome.visibility = visibility;
        outcome.searchText = SearchText.fold(words());
    }

    private @Nullable Outcome superseded(Outcome outcome, Meeting meeting, References references, String pointer) {
        var before = outcome.supersedes;
        if (before != null && supersedes != null && Objects.equals(before.id(), supersedes.id())) return before;
        var earlier = references.toPart(Outcome.class, supersedes, null, it -> it.meeting, pointer);
        if (earlier == null) return null;
        if (!earlier.meeting.networkId().equals(meeting.networkId())) throw Refusal.ruleBroken("decision-of-another-network", pointer + "/id", "This was decided in another network.");
        if (earlier.id().equals(outcome.id())) throw Refusal.ruleBroken("decision-supersedes-itself", pointer + "/id", "A decision cannot take its own place.");
        return earlier;
    }

    Stream<String> words() {
        return Gathering.words(text);
    }
}
