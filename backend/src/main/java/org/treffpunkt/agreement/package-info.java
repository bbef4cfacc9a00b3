/**
 * What a network agreed on in writing: declarations of willingness, rules of procedure, municipal and bilateral agreements. A published version never changes; its
 * members' representatives sign by a mailed link, or on paper, and who has and has not signed is seen by the network.
 */
@NullMarked
package org.treffpunkt.agreement;

import org.jspecify.annotations.NullMarked;
