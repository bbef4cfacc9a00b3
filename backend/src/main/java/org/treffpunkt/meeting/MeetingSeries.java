package org.treffpunkt.meeting;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.network.Network;
import org.treffpunkt.value.Goal;
import org.treffpunkt.value.PartnerCategory;

/** Meetings held again and again for the same purpose, such as the conferences of a network, with the number aimed at in a year. */
@Entity
public class MeetingSeries extends Gathering {
    @Nullable Integer targetPerYear;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Goal> goals = List.of();

    /** Who may present themselves and their work. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<PresenterKind> presenters = List.of();

    /** What kinds of partners are invited from outside. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<PartnerCategory> invitees = List.of();

    protected MeetingSeries() {}

    MeetingSeries(Network network) {
        super(network);
    }

    /** How many a year are aimed at. */
    public @Nullable Integer targetPerYear() {
        return targetPerYear;
    }

    /** How many fewer were held in a year until the day than at an even pace. A series that began or ended in that year is expected for its days only; without a target nothing is. */
    public int behind(int held, LocalDate day) {
        if (targetPerYear == null) return 0;
        LocalDate began = period().firstDay();
        LocalDate ended = period().lastDay(day);
        LocalDate first = began != null && began.getYear() == day.getYear() ? began : day.withDayOfYear(1);
        LocalDate last = ended != null && ended.isBefore(day) ? ended : day;
        long days = Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
        return Math.max(0, Math.toIntExact(targetPerYear * days / day.lengthOfYear()) - held);
    }

    void describe(MeetingSeriesDraft draft, LocalDate today) {
        describe(draft.title(), draft.visibility(), draft.sources(), draft.incompleteLists());
        held(draft.period(), today);
        findableBy(Stream.of(
                        words(draft.purposes()), words(draft.description()), draft.goals().stream().flatMap(goal -> words(goal.text())),
                        Stream.ofNullable(draft.place()).flatMap(PlaceDraft::words))
                .flatMap(words -> words));
    }
}
