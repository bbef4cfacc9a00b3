package org.treffpunkt.meeting;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** By what a list of series can be narrowed; several values of one filter mean OR, several filters mean AND. */
record MeetingSeriesFilter(
        @QueryParam("network") List<UUID> network,
        @QueryParam("committee") List<UUID> committee,
        @QueryParam("kind") List<MeetingKind> kind) {}
