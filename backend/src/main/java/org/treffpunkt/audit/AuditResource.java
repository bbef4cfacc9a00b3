package org.treffpunkt.audit;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.Page;

/** The audit over HTTP. */
@Path("/api/v1/audit-records")
@Tag(name = "Audit", description = "Who did what, when, and what it was before; and how to take it back.")
@NeedsScope("audit")
@RunOnVirtualThread
class AuditResource {
    private final AuditReading reading;
    private final Reversal reversal;

    AuditResource(AuditReading reading, Reversal reversal) {
        this.reading = reading;
        this.reversal = reversal;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List what was done", description = "Newest first. Coordinators see what was done in their networks, editors what was done to their organisations, everybody what they did "
            + "themselves, platform administrators everything. `changes` are shown to those who write the record; to platform administrators without what is not for them, and never of partner contacts.")
    public Page<AuditRecordView> listAuditRecords(@BeanParam AuditFilter filter) {
        return reading.page(filter);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Transactional
    @Operation(summary = "Read what was done")
    public AuditRecordView getAuditRecord(UUID id) {
        return reading.view(reading.require(id));
    }

    @POST
    @Path("{id}/reversal")
    @Authenticated
    @Transactional
    @Operation(summary = "Take back what was done", description = "For those who may write the record. Members that it changed become again what they were, if nobody changed them since (409); a deleted "
            + "record is restored, a new or restored one deleted. Parts of a record that come back have new ids. Answers with the entry about this.")
    public AuditRecordView reverseAuditRecord(UUID id) {
        return reading.view(reversal.reverse(reading.require(id)));
    }
}
