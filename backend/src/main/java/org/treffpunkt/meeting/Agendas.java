package org.treffpunkt.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** The door by which other features put something onto an agenda: with the rights, the rules and the audit of every other change of a meeting. */
@Dependent
public class Agendas {
    private final MeetingAccess access;
    private final MeetingResource resource;
    private final Records records;
    private final ObjectMapper mapper;
    private final Clock clock;

    Agendas(MeetingAccess access, MeetingResource resource, Records records, ObjectMapper mapper, Clock clock) {
        this.access = access;
        this.resource = resource;
        this.records = records;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The meeting, if the caller writes it and it still takes topics. */
    public Meeting upcoming(Reference reference, UUID network, String pointer) {
        var meeting = records.resolve(Meeting.class, reference, pointer);
        access.caller().requireKnown(meeting, pointer);
        access.requireWrite(meeting);
        if (!meeting.networkId().equals(network)) throw Refusal.ruleBroken("meeting-of-another-network", pointer + "/id", "This meeting is held by another network.");
        if (!meeting.takesTopics(clock.instant())) throw Refusal.ruleBroken("meeting-takes-no-topics", pointer + "/id", "This meeting was held or called off. Choose one that is still to come.");
        return meeting;
    }

    /** An item at the end of the agenda. */
    public AgendaItem add(Meeting meeting, LocalizedText title, Visibility visibility, @Nullable Integer minutes) {
        ArrayNode items = mapper.valueToTree(MeetingView.of(meeting, access).agendaItems());
        items.add(mapper.<JsonNode>valueToTree(new AgendaItemDraft(null, title, AgendaItem.Kind.DISCUSSION, null, null, minutes, null, visibility)));
        resource.patchMeeting(meeting.id(), "*", mapper.createObjectNode().set("agendaItems", items));
        return meeting.agendaItems.getLast();
    }
}
