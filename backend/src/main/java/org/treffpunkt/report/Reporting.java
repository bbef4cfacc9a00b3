package org.treffpunkt.report;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.committee.Committee;
import org.treffpunkt.committee.Committees;
import org.treffpunkt.committee.HeldSeat;
import org.treffpunkt.concern.ConcernCounts;
import org.treffpunkt.concern.RaisedConcerns;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.meeting.MeetingSeries;
import org.treffpunkt.meeting.Meetings;
import org.treffpunkt.network.Membership;
import org.treffpunkt.network.Network;
import org.treffpunkt.network.Networks;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Records;
import org.treffpunkt.value.Constituency;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Visibility;

/** Compiles reports from what the caller may read, as each feature says; of what another scope is for, a program gets nothing. */
@Dependent
class Reporting {
    private final Caller caller;
    private final Meetings meetings;
    private final Networks networks;
    private final Committees committees;
    private final RaisedConcerns concerns;
    private final Records records;

    Reporting(Caller caller, Meetings meetings, Networks networks, Committees committees, RaisedConcerns concerns, Records records) {
        this.caller = caller;
        this.meetings = meetings;
        this.networks = networks;
        this.committees = committees;
        this.concerns = concerns;
        this.records = records;
    }

    Network network(UUID id) {
        return networks.requireRead(caller, records.find(Network.class, id));
    }

    Committee committee(UUID id) {
        return committees.requireRead(caller, records.find(Committee.class, id));
    }

    /** @param committee null for the whole network */
    YearReport of(Network network, @Nullable Committee committee, ReportYear year) {
        var day = year.asOf();
        var all = meetings.within(caller, network.id(), id(committee), year.first(), year.last());
        var told = all.stream().map(it -> ReportedMeeting.of(it, caller)).toList();
        return new YearReport(
                year.number(), day, caller.refer(network), caller.referOptional(committee),
                count(all, ReportedMeeting.Progress.HELD), count(all, ReportedMeeting.Progress.PLANNED), count(all, ReportedMeeting.Progress.CANCELLED),
                meetings.series(caller, network.id(), id(committee), year.first(), year.last()).stream().filter(it -> wasThere(it, all, year)).map(it -> series(it, all, day)).toList(), told,
                caller.reads(Visibility.NETWORK, subject(network, committee)) ? attendance(network, committee, all, year.first(), day) : null,
                decisions(all), tasks(all, day), concerns(network, committee, year), members(network, committee, year),
                all.stream().filter(it -> !it.cancelled()).map(Meeting::acknowledgement).filter(Objects::nonNull).distinct().toList());
    }

    AttendanceOverTime attendance(Network network, @Nullable Committee committee, LocalDate from, LocalDate to) {
        return attendance(network, committee, meetings.within(caller, network.id(), id(committee), from, to), from, to);
    }

    private AttendanceOverTime attendance(Network network, @Nullable Committee committee, List<Meeting> among, LocalDate from, LocalDate to) {
        var tally = new AttendanceTally(sides(network, committee), caller);
        for (Meeting it : among) if (it.held() && caller.reads(Visibility.NETWORK, it)) tally.add(it, meetings.participations(caller, it));
        return tally.over(from, to);
    }

    private Sides sides(Network network, @Nullable Committee committee) {
        var named = new ArrayList<Constituency>();
        if (committee != null) named.addAll(committee.constituencies());
        if (caller.sees(network)) for (Constituency it : network.constituencies()) if (named.stream().noneMatch(other -> other.key().equals(it.key()))) named.add(it);
        return new Sides(named, seats(committee), caller.mayUse("memberships:read") ? networks.memberships(caller, network) : List.of());
    }

    private List<HeldSeat> seats(@Nullable Committee committee) {
        return committee != null && caller.mayUse("committees:read") ? committees.seats(caller, committee) : List.of();
    }

    /** Nobody expects meetings of a series before it is known to be there. */
    private static boolean wasThere(MeetingSeries series, List<Meeting> all, ReportYear year) {
        return series.period().firstDay() != null || LocalDate.ofInstant(series.createdAt(), ZoneOffset.UTC).getYear() <= year.number() || !of(series, all).isEmpty();
    }

    private ReportedSeries series(MeetingSeries series, List<Meeting> all, LocalDate day) {
        var its = of(series, all);
        int held = count(its, ReportedMeeting.Progress.HELD);
        return new ReportedSeries(caller.refer(series), series.targetPerYear(), held, count(its, ReportedMeeting.Progress.PLANNED), count(its, ReportedMeeting.Progress.CANCELLED), series.behind(held, day));
    }

    private static List<Meeting> of(MeetingSeries series, List<Meeting> all) {
        return all.stream().filter(it -> {
            var its = it.series();
            return its != null && its.id().equals(series.id());
        }).toList();
    }

    private List<ReportedDecision> decisions(List<Meeting> all) {
        var decisions = new ArrayList<ReportedDecision>();
        for (Meeting meeting : all)
            for (var it : meetings.outcomes(caller, meeting)) if (it.settled()) decisions.add(ReportedDecision.of(it, meeting, caller));
        return decisions;
    }

    private ReportedTasks tasks(List<Meeting> all, LocalDate day) {
        int given = 0;
        var left = new ArrayList<ReportedTask>();
        for (Meeting meeting : all)
            for (var it : meetings.outcomes(caller, meeting)) {
                if (!it.leadsOn()) continue;
                given++;
                LocalDate done = it.doneOn();
                if (done == null || done.isAfter(day)) left.add(ReportedTask.of(it, meeting, day, caller));
            }
        return new ReportedTasks(given, given - left.size(), left.size(), (int) left.stream().filter(ReportedTask::overdue).count(), left);
    }

    private @Nullable ConcernCounts concerns(Network network, @Nullable Committee committee, ReportYear year) {
        if (!caller.mayUse("concerns:read")) return null;
        return concerns.count(caller, network.id(), id(committee), year.first().atStartOfDay(ZoneOffset.UTC).toInstant(), year.last().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private record Belonging(Aggregate holder, Period period) {}

    private @Nullable MemberChanges members(Network network, @Nullable Committee committee, ReportYear year) {
        if (committee != null) return caller.mayUse("committees:read") && committees.readsSeats(caller, committee) ? changes(seated(committee), year) : null;
        if (!caller.mayUse("memberships:read")) return null;
        return changes(networks.memberships(caller, network).stream().filter(Reporting::ofMember).map(it -> new Belonging(it.holder(), it.period())), year);
    }

    private static boolean ofMember(Membership it) {
        return it.role() == Membership.Role.MEMBER || it.role() == Membership.Role.COORDINATOR;
    }

    private Stream<Belonging> seated(Committee committee) {
        var belonging = new ArrayList<Belonging>();
        for (HeldSeat it : committees.seats(caller, committee)) {
            Aggregate holder = it.holder();
            if (holder != null) belonging.add(new Belonging(holder, it.period()));
        }
        return belonging.stream();
    }

    private MemberChanges changes(Stream<Belonging> all, ReportYear year) {
        var belonging = all.toList();
        return new MemberChanges(
                (int) belonging.stream().filter(it -> it.period.heldOn(year.asOf())).map(it -> it.holder.id()).distinct().count(),
                belonging.stream().filter(it -> year.has(it.period.firstDay())).map(it -> caller.refer(it.holder)).distinct().toList(),
                belonging.stream().filter(it -> year.has(lastDay(it.period))).map(it -> caller.refer(it.holder)).distinct().toList());
    }

    private static @Nullable LocalDate lastDay(Period period) {
        var until = period.until();
        return until == null ? null : until.latest();
    }

    private static int count(List<Meeting> meetings, ReportedMeeting.Progress progress) {
        return (int) meetings.stream().filter(it -> ReportedMeeting.progress(it) == progress).count();
    }

    private static Aggregate subject(Network network, @Nullable Committee committee) {
        return committee == null ? network : committee;
    }

    private static @Nullable UUID id(@Nullable Committee committee) {
        return committee == null ? null : committee.id();
    }
}
