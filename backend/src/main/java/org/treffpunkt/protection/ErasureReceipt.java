package org.treffpunkt.protection;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.Reference;

/** That a person was erased. */
@Schema(description = "That a person was erased.")
record ErasureReceipt(
        @Schema(description = "What is left: somebody who was there.", required = true) Reference person,
        @Schema(required = true) Instant erasedAt) {}
