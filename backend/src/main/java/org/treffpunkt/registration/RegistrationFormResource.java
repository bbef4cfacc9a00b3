package org.treffpunkt.registration;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.meeting.Meeting;
import org.treffpunkt.shared.Trail;

/** From when until when one registers for a meeting and what is asked, over HTTP. */
@Path("/api/v1/meetings/{id}")
@Tag(name = "Registrations", description = "Registration for meetings that are open to more than those invited: what is asked, who registered, who waits for a place, and the certificate of those who were there.")
@NeedsScope("meetings")
@RunOnVirtualThread
class RegistrationFormResource {
    private final Registrations registrations;
    private final RegistrationAccess access;
    private final RegistrationDesk desk;
    private final Trail trail;
    private final SecureRandom random;

    RegistrationFormResource(Registrations registrations, RegistrationAccess access, RegistrationDesk desk, Trail trail, SecureRandom random) {
        this.registrations = registrations;
        this.access = access;
        this.desk = desk;
        this.trail = trail;
        this.random = random;
    }

    @GET
    @Path("registration")
    @PermitAll
    @Transactional
    @Operation(summary = "Read how one registers for a meeting", description = "For whoever may read the meeting: whether registration is open, what is asked, and how many places there are. "
            + "Of a meeting for which nobody registers, `state` is NOT_OFFERED.")
    public RegistrationFormView getRegistrationForm(UUID id) {
        return view(access.readable(id));
    }

    @PUT
    @Path("registration")
    @Authenticated
    @Transactional
    @Operation(summary = "Offer registration for a meeting", description = "For those who write the meeting, also to change what is asked or when it closes; needs no `If-Match`. "
            + "The `capacity` of the meeting says how many are taken, its `registrationScope` who may register.")
    public RegistrationFormView replaceRegistrationForm(UUID id, @Valid RegistrationFormDraft draft) {
        var meeting = access.writtenAlone(id);
        var there = desk.form(meeting);
        var before = there == null ? null : RegistrationDeed.of(there);
        var form = there == null ? new RegistrationForm(meeting) : there;
        draft.applyTo(form, registrations.count(id) > 0, this::fresh);
        registrations.session().persist(form);
        registrations.session().flush();
        trail.keep(RegistrationDeed.form(meeting, form, before));
        return view(meeting);
    }

    private RegistrationFormView view(Meeting meeting) {
        var form = desk.form(meeting);
        String subject = access.caller().subject();
        UUID mine = subject == null ? null : registrations.mine(meeting.id(), subject).stream().findFirst().orElse(null);
        return new RegistrationFormView(form == null ? RegistrationForm.State.NOT_OFFERED : form.state(meeting, desk.now()), form == null ? null : form.opensAt, form == null ? null : form.closesAt,
                form == null ? List.of() : form.questions, meeting.capacity(), desk.taken(meeting), desk.waiting(meeting), desk.full(meeting), form != null && access.mayRegister(meeting), mine);
    }

    private UUID fresh() {
        byte[] secret = new byte[16];
        random.nextBytes(secret);
        return UUID.nameUUIDFromBytes(secret);
    }
}
