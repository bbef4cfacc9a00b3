/** The kernel under every feature: what an {@link org.treffpunkt.shared.Aggregate} is, the one door through which records are written, and the one way to list them. */
@NullMarked
package org.treffpunkt.shared;

import org.jspecify.annotations.NullMarked;
