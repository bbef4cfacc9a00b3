/** What a year of a network or a committee was, compiled from what its reader may read. */
@NullMarked
package org.treffpunkt.report;

import org.jspecify.annotations.NullMarked;
