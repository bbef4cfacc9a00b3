package org.treffpunkt.shared;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to what is not a record: a right, a term.
 *
 * @param kind what it was done to, in capitals: GRANT, TERM
 * @param network whose coordinators may know of it
 * @param about organisations whose editors may know of it too
 * @param before what was there, as a writer would send it
 */
public record Deed(Act act, String kind, @Nullable UUID object, @Nullable UUID network, Collection<UUID> about, @Nullable Object before, @Nullable Object after) {}
