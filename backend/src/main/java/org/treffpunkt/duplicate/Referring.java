package org.treffpunkt.duplicate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that refers to a record, and the record of which it is a part, or which it is: whoever may not know of that one does not learn of the row. Rights, for example, are of no record. */
record Referring(String kind, @Nullable String wholeKind, @Nullable UUID whole) {}
