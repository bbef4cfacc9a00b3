/** A network's relations to people and organisations outside: of which category, who keeps them up, when the next contact is due, and what has happened. Personal data: seen by the network's members only. */
@NullMarked
package org.treffpunkt.partner;

import org.jspecify.annotations.NullMarked;
