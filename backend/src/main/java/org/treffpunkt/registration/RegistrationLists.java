package org.treffpunkt.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.treffpunkt.account.Caller;
import org.treffpunkt.audit.ReadInBulk;
import org.treffpunkt.meeting.Meeting;

/** Who registered for a meeting, for those who write it; each reading of the list leaves its entry, whatever it is given as. */
@ApplicationScoped
class RegistrationLists {
    private final Registrations registrations;
    private final RegistrationDesk desk;
    private final Caller caller;

    RegistrationLists(Registrations registrations, RegistrationDesk desk, Caller caller) {
        this.registrations = registrations;
        this.desk = desk;
        this.caller = caller;
    }

    @ReadInBulk("REGISTRATION")
    RegistrationList listRegistrations(Meeting meeting) {
        var form = desk.form(meeting);
        return new RegistrationList(registrations.of(meeting.id()).stream().map(it -> RegistrationView.of(it, desk.present(it), caller)).toList(), form == null ? List.of() : form.questions, meeting.networkId());
    }
}
