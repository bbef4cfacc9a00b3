package org.treffpunkt.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the paper of a year. */
@MessageBundle("report")
interface ReportTexts {
    @Message("Year report {year}")
    String kind(String year);

    @Message("Network")
    String network();

    @Message("Looked at on")
    String asOf();

    @Message("The year is not over yet.")
    String notOver();

    @Message("Meetings")
    String meetings();

    @Message("{held} held, {planned} planned, {cancelled} called off")
    String numbers(int held, int planned, int cancelled);

    @Message("No meeting is recorded.")
    String noMeetings();

    @Message("planned")
    String planned();

    @Message("called off")
    String cancelled();

    @Message("{came} of {invited} came")
    String turnout(int came, int invited);

    @Message("{number} there, as stated")
    String headcount(int number);

    @Message("Series")
    String series();

    @Message("{target} a year aimed at")
    String target(int target);

    @Message("{number} behind")
    String behind(int number);

    @Message("Attendance by constituency")
    String constituencies();

    @Message("of no side")
    String noSide();

    @Message("Attendance by organisation")
    String organisations();

    @Message("at {came} of {invited} meetings")
    String attended(int came, int invited);

    @Message("Decisions")
    String decisions();

    @Message("Tasks")
    String tasks();

    @Message("{given} given, {done} done, {open} open, {overdue} of them overdue")
    String taskNumbers(int given, int done, int open, int overdue);

    @Message("by {day}")
    String due(String day);

    @Message("overdue")
    String overdue();

    @Message("Conclusions")
    String conclusions();

    @Message("Concerns")
    String concerns();

    @Message("{raised} raised, {answered} answered, {declined} declined, {onAgenda} on an agenda, {open} open")
    String concernNumbers(int raised, int answered, int declined, int onAgenda, int open);

    @Message("Members")
    String members();

    @Message("{number} members")
    String memberNumber(int number);

    @Message("Joined")
    String joined();

    @Message("Left")
    String left();

    @Message("not public")
    String hidden();

    @Message("Compiled from what whoever printed it may read.")
    String compiled();
}
