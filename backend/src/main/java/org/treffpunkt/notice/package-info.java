/** Where a network's members meet in writing: what they announce, ask, look for and offer, and what others reply. */
@NullMarked
package org.treffpunkt.notice;

import org.jspecify.annotations.NullMarked;
