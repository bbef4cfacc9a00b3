package org.treffpunkt.concern;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a guest's concern has arrived. Guests do not read it here: it may be answered in the open, or to the address they left. */
@Schema(description = "That a concern has arrived. Those who decide read it first.")
record GuestConcernReceipt(@Schema(required = true) Instant receivedAt) {}
