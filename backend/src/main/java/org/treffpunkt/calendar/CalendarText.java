package org.treffpunkt.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.CalendarPart;

/** iCalendar objects (RFC 5545). Times are in UTC, which no change of summer time makes ambiguous; a meeting of which only the day is known takes the whole day. */
final class CalendarText {
    private static final String PRODUCT = "-//Treffpunkt//Calendar//EN";

    private CalendarText() {}

    /** What is sent to one of the invited, who is asked to reply (RFC 5546). */
    static CalendarPart request(CalendarFacts facts, MeetingInvitation invitation, String organizer, String organizerAddress, Instant now) {
        return part(Method.request(), facts, invitation, organizer, organizerAddress, now);
    }

    /** That they need not come. */
    static CalendarPart cancel(CalendarFacts facts, MeetingInvitation invitation, String organizer, String organizerAddress, Instant now) {
        return part(Method.cancel(), facts, invitation, organizer, organizerAddress, now);
    }

    /** What a calendar program reads again and again, or once. What is published has an organizer, and an event at least (RFC 5546, 3.2.1): without any, nothing is published, and a time zone is what the calendar needs to have in it. */
    static String published(@Nullable String name, String organizerAddress, List<Published> meetings) {
        var calendar = calendar(meetings.isEmpty() ? null : Method.publish());
        if (meetings.isEmpty()) calendar.addComponent(utc());
        if (name != null) {
            calendar.setName(name);
            calendar.addExperimentalProperty("X-WR-CALNAME", name);
            calendar.setRefreshInterval(Duration.builder().hours(1).build());
            calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        }
        for (Published it : meetings) {
            var event = event(it.facts(), it.changedAt());
            event.setSequence(it.sequence());
            event.setOrganizer(new Organizer(it.organizer(), organizerAddress));
            event.setStatus(it.facts().calledOff() ? Status.cancelled() : it.facts().tentative() ? Status.tentative() : Status.confirmed());
            calendar.addEvent(event);
        }
        return Biweekly.write(calendar).go();
    }

    /** A meeting as a feed shows it. */
    record Published(CalendarFacts facts, String organizer, int sequence, Instant changedAt) {}

    private static CalendarPart part(Method method, CalendarFacts facts, MeetingInvitation invitation, String organizer, String organizerAddress, Instant now) {
        var event = event(facts, now);
        event.setSequence(invitation.sequence);
        event.setOrganizer(new Organizer(organizer, organizerAddress));
        event.addAttendee(attendee(invitation));
        event.setStatus(method.getValue().equals(Method.CANCEL) ? Status.cancelled() : facts.tentative() ? Status.tentative() : Status.confirmed());
        var calendar = calendar(method);
        calendar.addEvent(event);
        return new CalendarPart(method.getValue(), Biweekly.write(calendar).go());
    }

    private static Attendee attendee(MeetingInvitation invitation) {
        var attendee = new Attendee(invitation.name, invitation.email);
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(switch (invitation.answer) {
            case null -> ParticipationStatus.NEEDS_ACTION;
            case YES -> ParticipationStatus.ACCEPTED;
            case NO -> ParticipationStatus.DECLINED;
            case MAYBE -> ParticipationStatus.TENTATIVE;
        });
        attendee.setRsvp(true);
        return attendee;
    }

    private static ICalendar calendar(@Nullable Method method) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        if (method != null) calendar.setMethod(method);
        return calendar;
    }

    private static VTimezone utc() {
        var always = new StandardTime();
        always.setDateStart(new DateStart(new ICalDate(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false), true)));
        always.setTimezoneOffsetFrom(new UtcOffset(true, 0, 0));
        always.setTimezoneOffsetTo(new UtcOffset(true, 0, 0));
        var zone = new VTimezone("Etc/UTC");
        zone.addStandardTime(always);
        return zone;
    }

    private static VEvent event(CalendarFacts facts, Instant stamp) {
        var event = new VEvent();
        event.setUid(facts.uid());
        event.setDateTimeStamp(Date.from(stamp));
        event.setSummary(facts.title());
        if (facts.start() != null) {
            event.setDateStart(Date.from(facts.start()));
            if (facts.end() != null) event.setDateEnd(Date.from(facts.end()));
        } else {
            LocalDate first = Objects.requireNonNull(facts.firstDay());
            event.setDateStart(new DateStart(day(first)));
            event.setDateEnd(new DateEnd(day((facts.lastDay() == null ? first : facts.lastDay()).plusDays(1))));
        }
        String place = Stream.of(facts.place(), facts.online()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        if (!place.isEmpty()) event.setLocation(place);
        String words = Stream.of(facts.description(), facts.online(), facts.page().toString()).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
        event.setDescription(words);
        event.setUrl(facts.page().toString());
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
