package org.treffpunkt.duplicate;

import java.util.UUID;

/** A place where both of two records stand, as the database finds it: the kind of clash, and the kind and id of the record where. */
record Clash(String kind, String place, UUID object) {}
