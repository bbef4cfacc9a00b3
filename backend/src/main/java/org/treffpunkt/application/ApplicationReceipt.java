package org.treffpunkt.application;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an application has arrived. The link to follow it by comes by mail, so that only whoever reads that mail has it. */
@Schema(description = "That an application has arrived. The link to follow it by comes by mail.")
record ApplicationReceipt(@Schema(required = true) UUID id, @Schema(required = true) Application.Status status, @Schema(required = true) Instant receivedAt) {
    static ApplicationReceipt of(Application it) {
        return new ApplicationReceipt(it.id(), it.status, it.createdAt());
    }
}
