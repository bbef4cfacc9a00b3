/** Committees of networks: working groups, steering groups, advisory councils, round tables ..., with their seats. Who sits where is for the members of the network. */
@NullMarked
package org.treffpunkt.committee;

import org.jspecify.annotations.NullMarked;
