package org.treffpunkt.protection;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an account was erased. */
@Schema(description = "That an account was erased.")
record AccountErasureReceipt(
        @Schema(required = true) Instant erasedAt,
        @Schema(description = "Whether one cannot sign in any more; false where accounts are kept by an identity provider that has to be asked for it.", required = true) boolean signInErased) {}
