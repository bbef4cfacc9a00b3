/** The values every feature shares: immutable records that look on the wire as they look here and are stored as they are. They know no feature, no HTTP and no database. */
@NullMarked
package org.treffpunkt.value;

import org.jspecify.annotations.NullMarked;
