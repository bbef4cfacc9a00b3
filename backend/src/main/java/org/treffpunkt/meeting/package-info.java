/** Meetings of every kind, from a founding session to a conference abroad, with agenda, participations and outcomes; and the series they are held in. */
@NullMarked
package org.treffpunkt.meeting;

import org.jspecify.annotations.NullMarked;
