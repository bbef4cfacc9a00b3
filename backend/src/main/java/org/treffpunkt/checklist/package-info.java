/** What there is to do when a member joins or leaves a network: the network's templates, and for each membership its own list, ticked off item by item. For coordinators. */
@NullMarked
package org.treffpunkt.checklist;

import org.jspecify.annotations.NullMarked;
