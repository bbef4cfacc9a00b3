package org.treffpunkt.duplicate;

import java.util.UUID;

/** A record that the database finds like somebody who is not recorded yet. */
record Like(UUID id, Float likeness) {}
