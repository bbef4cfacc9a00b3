/** What was said and settled at a meeting, in writing: made from the meeting, sent round, amended, and approved at a later one. */
@NullMarked
package org.treffpunkt.minutes;

import org.jspecify.annotations.NullMarked;
