package org.treffpunkt.meeting;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Audience;
import org.treffpunkt.value.Level;

/** By what a list of meetings can be narrowed; several values of one filter mean OR, several filters mean AND. */
record MeetingFilter(
        @QueryParam("network") List<UUID> network,
        @QueryParam("committee") List<UUID> committee,
        @QueryParam("series") List<UUID> series,
        @QueryParam("kind") List<MeetingKind> kind,
        @QueryParam("status") List<Meeting.Status> status,
        @Parameter(description = "About one of these topics or narrower ones.") @QueryParam("topic") List<String> topic,
        @QueryParam("level") List<Level> level,
        @QueryParam("audience") List<Audience> audience,
        @Parameter(description = "First day: only what is not over before. Meetings of an unknown year are left out.") @QueryParam("from") @Nullable LocalDate from,
        @Parameter(description = "Last day: only what begins by then. Meetings of an unknown year are left out.") @QueryParam("until") @Nullable LocalDate until) {}
