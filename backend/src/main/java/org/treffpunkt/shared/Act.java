package org.treffpunkt.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done to something. */
@Schema(name = "AuditAction", description = "What was done. REFUSED: somebody tried what is not theirs to do, or showed tokens that are not valid. WITHHELD: somebody asked for a record they may not know of; they do not see this entry themselves. READ_IN_BULK: personal data of many. ERASED: "
        + "the data of a person; what earlier entries held of it is gone. MERGED: with another record that was the same, or into it.")
public enum Act { CREATED, CHANGED, DELETED, RESTORED, GRANTED, REVOKED, REFUSED, WITHHELD, READ_IN_BULK, ERASED, MERGED }
