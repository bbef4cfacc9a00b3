package org.treffpunkt.protection;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a mail is on its way. */
@Schema(description = "That a mail with a link is on its way to the address.")
record DataLinkReceipt(@Schema(description = "Until when the link can be followed.", required = true) Instant expiresAt) {}
