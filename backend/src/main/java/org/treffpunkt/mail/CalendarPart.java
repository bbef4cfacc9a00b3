package org.treffpunkt.mail;

/**
 * What a mail says to a calendar: shown by mail programs as an invitation that is accepted or declined (RFC 6047).
 *
 * @param method of iTIP (RFC 5546): REQUEST, CANCEL
 * @param text an iCalendar object (RFC 5545) that names the same method
 */
public record CalendarPart(String method, String text) {}
