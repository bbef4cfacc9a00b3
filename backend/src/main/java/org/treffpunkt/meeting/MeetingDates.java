package org.treffpunkt.meeting;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.ZoneId;

/** The door by which other features say when a meeting is: with the rights, the rules and the audit of every other change, and whoever was told of it hears of it. */
@Dependent
public class MeetingDates {
    private final MeetingResource resource;
    private final ObjectMapper mapper;

    MeetingDates(MeetingResource resource, ObjectMapper mapper) {
        this.resource = resource;
        this.mapper = mapper;
    }

    /** From now on it is planned, for that time. */
    public void settle(Meeting meeting, Instant start, Instant end, ZoneId zone) {
        resource.patchMeeting(meeting.id(), "*", mapper.createObjectNode()
                .put("status", Meeting.Status.PLANNED.name())
                .put("start", start.atZone(zone).toOffsetDateTime().toString())
                .put("end", end.atZone(zone).toOffsetDateTime().toString())
                .put("timeZone", zone.getId()));
    }
}
