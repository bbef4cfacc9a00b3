package org.treffpunkt.duplicate;

import java.util.UUID;

/** Two records that the database finds alike, in the order of their ids. */
record Alike(UUID firstId, UUID secondId, Float likeness) {}
