package org.treffpunkt.audit;

import java.util.UUID;

/** That one entry was taken back by another. */
record Reversed(UUID entry, UUID by) {}
