/** Networks of organisations and persons, how they relate to each other, and who belongs to them: as what, from when until when. Networks that are run elsewhere are only described. */
@NullMarked
package org.treffpunkt.network;

import org.jspecify.annotations.NullMarked;
