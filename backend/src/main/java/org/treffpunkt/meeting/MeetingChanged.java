package org.treffpunkt.meeting;

/** A meeting was written anew, deleted or brought back. What that means to those who were told of it before is for whoever told them. */
public record MeetingChanged(Meeting meeting) {}
