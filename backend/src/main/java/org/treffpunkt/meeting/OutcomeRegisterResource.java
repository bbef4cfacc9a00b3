package org.treffpunkt.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Page;

/** The registers of decisions and tasks over HTTP. */
@Path("/api/v1")
@Tag(name = "Decisions and tasks", description = "What came out of all meetings: what was decided and is in force, and who has to do what by when.")
@NeedsScope("meetings")
@RunOnVirtualThread
class OutcomeRegisterResource {
    private final OutcomeRegister register;

    OutcomeRegisterResource(OutcomeRegister register) {
        this.register = register;
    }

    @GET
    @Path("decisions")
    @PermitAll
    @Transactional
    @Operation(summary = "List decisions", description = "Of all meetings, committees and years, as far as the caller reads them there. Those of the last meeting come first.")
    public Page<RegisteredOutcome> listDecisions(@BeanParam DecisionQuery query) {
        return register.decisions(query);
    }

    @GET
    @Path("tasks")
    @PermitAll
    @Transactional
    @Operation(summary = "List tasks", description = "Of all meetings, as far as the caller reads them there: tasks and next steps. What is due next comes first, and last what has no day. "
            + "What is not done is carried to the next meeting of the same committee or series by itself: `carriedTo`.")
    public Page<RegisteredOutcome> listTasks(@BeanParam TaskQuery query) {
        return register.tasks(query);
    }
}
