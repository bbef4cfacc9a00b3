package org.treffpunkt.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seal on the entries up to some point. */
@Schema(description = "A seal on all entries up to some point. Kept elsewhere, it proves later that the chain was not made anew.")
record AuditSeal(
        @Schema(required = true) long number,
        @Schema(description = "SHA-256, hexadecimal.", required = true) String hash) {}
