package org.treffpunkt.consent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Page;

/** The words to which people agree, over HTTP. */
@Path("/api/v1/consent-texts")
@Tag(name = "Consents", description = "Who agreed that their contact points are shown, to whom, and to which words.")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class ConsentTextResource {
    private final ConsentTexts texts;

    ConsentTextResource(ConsentTexts texts) {
        this.texts = texts;
    }

    @GET
    @PermitAll
    @Operation(summary = "List the words to which people agree", description = "All versions there ever were, the newest first, all on one page.")
    public Page<ConsentText> listConsentTexts() {
        return new Page<>(texts.all(), null, null, null);
    }
}
