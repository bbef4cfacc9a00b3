package org.treffpunkt.calendar;

import jakarta.enterprise.context.Dependent;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.treffpunkt.account.Absentees;
import org.treffpunkt.account.Caller;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.MeetingSearch;
import org.treffpunkt.meeting.Meetings;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;

/** Makes the calendars that programs read. */
@Dependent
class Calendars {
    private static final int MOST = 1000;
    private static final String PLATFORM = "Treffpunkt";

    private final CalendarAddresses addresses;
    private final Absentees absentees;
    private final Meetings meetings;
    private final ReplyDesk desk;
    private final Records records;
    private final Caller caller;
    private final URI base;
    private final String organizer;

    Calendars(CalendarAddresses addresses, Absentees absentees, Meetings meetings, ReplyDesk desk, Records records, Caller caller, @ConfigProperty(name = "treffpunkt.public-base-url") URI base,
            @ConfigProperty(name = "treffpunkt.mail-from") String from, @ConfigProperty(name = "treffpunkt.mail-reply-to") Optional<String> replyTo) {
        this.addresses = addresses;
        this.absentees = absentees;
        this.meetings = meetings;
        this.desk = desk;
        this.records = records;
        this.caller = caller;
        this.base = base;
        this.organizer = replyTo.orElse(from);
    }

    String secret(String secret) {
        CalendarAddress address = addresses.bySecret(new LinkToken(secret).hash()).orElseThrow(Refusal::notFound);
        address.readOn = records.today();
        Caller owner = absentees.standFor(address.subject);
        return text(owner, address.label, address.kind == CalendarAddress.Kind.MINE ? mine(address, owner) : meetings.find(owner, address.search, since(), MOST), address.language);
    }

    String open(MeetingSearch search) {
        Caller nobody = absentees.nobody();
        return text(nobody, PLATFORM, meetings.find(nobody, search, since(), MOST), MailLanguage.DE);
    }

    String one(UUID id) {
        Meeting meeting = meetings.requireRead(caller, records.find(Meeting.class, id));
        return CalendarText.published(null, organizer, published(caller, List.of(meeting), MailLanguage.nearest(meeting.name().original())));
    }

    /** What they are invited to and have not declined, and what the committees hold in which they sit. */
    private List<Meeting> mine(CalendarAddress address, Caller owner) {
        var found = new LinkedHashSet<Meeting>();
        for (MeetingInvitation it : desk.mine(address.email)) if (it.answer != MeetingInvitation.Answer.NO && it.meeting.deletedAt() == null) found.add(it.meeting);
        var committees = new ArrayList<>(owner.committees());
        if (!committees.isEmpty()) found.addAll(meetings.find(owner, MeetingSearch.of(committees), since(), MOST));
        return List.copyOf(found);
    }

    private LocalDate since() {
        return records.today().minusYears(1);
    }

    private String text(Caller reader, String name, List<Meeting> found, MailLanguage language) {
        return CalendarText.published(name, organizer, published(reader, found, language));
    }

    private List<CalendarText.Published> published(Caller reader, List<Meeting> found, MailLanguage language) {
        return found.stream().map(it -> new CalendarText.Published(CalendarFacts.of(it, language, base), reader.sees(it.network()) ? CalendarFacts.in(language, it.network().name()) : PLATFORM, (int) it.version(),
                it.updatedAt())).filter(it -> it.facts().dated()).toList();
    }
}
