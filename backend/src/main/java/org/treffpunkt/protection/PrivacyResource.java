package org.treffpunkt.protection;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Records;

/** What a network tells about data, over HTTP. */
@Path("/api/v1/networks/{id}")
@Tag(name = "Data protection")
@NeedsScope("networks")
@RunOnVirtualThread
class PrivacyResource {
    private final ProtectionAccess access;
    private final Records records;
    private final Privacies privacies;
    private final Retention retention;
    private final ProtectionDecisions decisions;
    private final Register register;

    PrivacyResource(ProtectionAccess access, Records records, Privacies privacies, Retention retention, ProtectionDecisions decisions, Register register) {
        this.access = access;
        this.records = records;
        this.privacies = privacies;
        this.retention = retention;
        this.decisions = decisions;
        this.register = register;
    }

    @GET
    @Path("privacy")
    @PermitAll
    @Transactional
    @Operation(summary = "Read what a network tells people about their data", description = "Who answers for it, what it is held for, how long it is kept, and which rights people have (GDPR articles 13 and 14).")
    public PrivacyView getPrivacy(UUID id) {
        var network = access.requireRead(records.find(Network.class, id));
        return PrivacyView.of(network, privacy(network), retention.plan(network));
    }

    @PUT
    @Path("privacy")
    @Authenticated
    @Transactional
    @Operation(summary = "Write what a network itself says about data", description = "For its coordinators.")
    public PrivacyView replacePrivacy(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid PrivacyDraft draft) {
        var network = access.requireWrite(records.findLocked(Network.class, id));
        var plan = retention.plan(network);
        var privacy = privacy(network);
        Preconditions.require(privacy.version + plan.version, ifMatch);
        return PrivacyView.of(network, decisions.write(privacy, draft), plan);
    }

    @GET
    @Path("processing-record")
    @Authenticated
    @Transactional
    @Operation(summary = "Read the record of processing of a network", description = "For its coordinators, and platform administrators. What GDPR article 30 asks for, made from what the columns of the database say of themselves.")
    public ProcessingRecord getProcessingRecord(UUID id) {
        var network = access.requireOversee(records.find(Network.class, id));
        return register.of(network, privacy(network), retention.plan(network));
    }

    private Privacy privacy(Network network) {
        return privacies.of(network.id()).orElseGet(() -> Privacy.unsaid(network.id(), network.createdAt()));
    }
}
