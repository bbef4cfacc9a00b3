/** Persons: delegates, chairs, contact persons and office-holders, with the functions they have or had at organisations. Their data is held on a stated basis and shown no further than that allows. */
@NullMarked
package org.treffpunkt.person;

import org.jspecify.annotations.NullMarked;
