package org.treffpunkt.duplicate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place where both of two records stand, as the database finds it: the kind of clash, and the kind and id of the record where; of members of a network, both memberships. */
record Clash(String kind, String place, UUID object, @Nullable UUID ours, @Nullable UUID theirs) {}
