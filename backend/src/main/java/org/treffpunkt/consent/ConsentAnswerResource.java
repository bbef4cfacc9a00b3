package org.treffpunkt.consent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.Braked;
import org.treffpunkt.http.NeedsScope;

/** That somebody agrees or no longer does, by the link from a letter, over HTTP. */
@Path("/api/v1/consent-answers")
@Tag(name = "Consents")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class ConsentAnswerResource {
    private final ConsentDesk desk;

    ConsentAnswerResource(ConsentDesk desk) {
        this.desk = desk;
    }

    @POST
    @PermitAll
    @Transactional
    @Braked
    @Operation(summary = "Agree, withdraw, or agree again", description = "Without an account, by the link from a letter. What was withdrawn is not shown any more at once, and in copies within a minute. A letter "
            + "confirms what was said.")
    public ConsentPage answerConsent(@Valid ConsentAnswers draft) {
        return desk.answer(draft);
    }
}
