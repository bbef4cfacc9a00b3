package org.treffpunkt.poll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Lists;

/** What somebody says to the dates of a poll. */
@Schema(description = "What somebody says to the dates of a poll, all of it: of a date that is left out nothing is said any more.")
record DatePollReply(@Size(max = 20) List<@NotNull @Valid DateChoice> choices) {

    DatePollReply {
        choices = Lists.kept(choices);
    }

    Map<UUID, DatePollAnswer.Choice> to(DatePoll poll) {
        var said = new LinkedHashMap<UUID, DatePollAnswer.Choice>();
        for (int i = 0; i < choices.size(); i++) {
            var it = choices.get(i);
            String pointer = "/choices/" + i + "/date";
            if (said.put(poll.date(it.date(), pointer).id, it.choice()) != null) throw Refusal.ruleBroken("date-answered-twice", pointer, "Say of each date once whether it suits.");
        }
        return said;
    }
}
