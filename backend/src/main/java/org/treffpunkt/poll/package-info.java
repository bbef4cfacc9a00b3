/** On which date a meeting takes place: dates are proposed, people say which suit them, and one is chosen (ADR 37). */
@NullMarked
package org.treffpunkt.poll;

import org.jspecify.annotations.NullMarked;
