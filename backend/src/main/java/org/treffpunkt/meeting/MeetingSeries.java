package org.treffpunkt.meeting;

import jakarta.persistence.Entity;
import java.time.LocalDate;
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

    void describe(MeetingSeriesDraft draft, LocalDate today) {
        describe(draft.title(), draft.visibility(), draft.sources(), draft.incompleteLists());
        held(draft.period(), today);
        findableBy(Stream.of(
                        words(draft.purposes()), words(draft.description()), draft.goals().stream().flatMap(goal -> words(goal.text())),
                        Stream.ofNullable(draft.place()).flatMap(PlaceDraft::words))
                .flatMap(words -> words));
    }
}
