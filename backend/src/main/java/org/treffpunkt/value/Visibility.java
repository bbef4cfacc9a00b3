package org.treffpunkt.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may read a record: the same four levels on every record. */
@Schema(description = "Who may read: everyone, the members of the network that keeps the record, the committee concerned and the coordinators, or only those who write the record.")
public enum Visibility { PUBLIC, NETWORK, COMMITTEE, PRIVATE }
