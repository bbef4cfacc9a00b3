package org.treffpunkt.meeting;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Refusal;

/** Whose a task is: of the person with the caller's verified mail address, or of an organisation that the caller edits. */
@Dependent
class TaskAccess {
    private final MeetingAccess access;
    private final Rooms rooms;

    TaskAccess(MeetingAccess access, Rooms rooms) {
        this.access = access;
        this.rooms = rooms;
    }

    /** The persons that the caller is. */
    Set<UUID> persons() {
        String address = caller().verifiedEmail();
        return address == null ? Set.of() : rooms.personsOf(address).stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    Collection<UUID> organisations() {
        return caller().editedOrganisations();
    }

    /** Where there is no such task, those who write the meeting hear it, and all others what they would hear otherwise. */
    void requireComplete(Meeting meeting, @Nullable Outcome task) {
        if (access.writes(meeting) || task != null && !ownedAmong(Set.of(task)).isEmpty()) return;
        throw Refusal.forbidden("That a task is done is said by its owner and by those who write the meeting.");
    }

    /** Those of them that are the caller's: asked for all at once. */
    Set<Outcome> ownedAmong(Collection<Outcome> outcomes) {
        if (outcomes.stream().allMatch(outcome -> outcome.owner == null && outcome.responsible == null)) return Set.of();
        var persons = persons();
        return outcomes.stream().filter(outcome -> outcome.owner != null && persons.contains(outcome.owner.id()) || outcome.responsible != null && organisations().contains(outcome.responsible.id()))
                .collect(Collectors.toSet());
    }

    private Caller caller() {
        return access.caller();
    }
}
