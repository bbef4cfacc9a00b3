package org.treffpunkt.meeting;

import java.util.UUID;

/** How many meetings of a series have a status. */
record SeriesCount(UUID series, Meeting.Status status, Long count) {}
