package org.treffpunkt.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;

/** A calendar as two libraries that know nothing of each other read it: both find it valid, and the same events in it. */
final class ReadCalendar {
    private ReadCalendar() {}

    static ICalendar of(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        // The first keeps time zones apart, and misses a component where there is nothing else.
        if (calendar.getTimezoneInfo().getComponents().isEmpty()) assertEquals("", calendar.validate(biweekly.ICalVersion.V2_0).toString().trim(), text);
        try {
            var other = new CalendarBuilder().build(new StringReader(text));
            var result = other.validate();
            assertFalse(result.hasErrors(), () -> result + "\n" + text);
            List<String> uids = other.getComponents(Component.VEVENT).stream().map(event -> event.getRequiredProperty("UID").getValue()).map(String::valueOf).toList();
            assertEquals(calendar.getEvents().stream().map(event -> event.getUid().getValue()).toList(), uids);
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
        return calendar;
    }

    /** Of the only event in it. */
    static VEvent event(String text) {
        var events = of(text).getEvents();
        assertEquals(1, events.size(), text);
        return events.getFirst();
    }
}
