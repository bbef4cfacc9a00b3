package org.treffpunkt.registration;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a guest's registration has arrived. Whether there is a place says the letter: whoever asks with the address of somebody else learns nothing of them. */
@Schema(description = "That a registration has arrived. The letter says whether there is a place; to whoever is registered already it is sent once more.")
record GuestRegistrationReceipt(@Schema(required = true) Instant receivedAt) {}
