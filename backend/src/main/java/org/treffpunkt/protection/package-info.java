/**
 * What holds for the data of people, whatever feature it is in: why it is there and how long it stays (said by comments in the database), what of it is due to be forgotten, and what a network
 * tells people about it. Reads networks and persons; no feature reads this one.
 */
@NullMarked
package org.treffpunkt.protection;

import org.jspecify.annotations.NullMarked;
