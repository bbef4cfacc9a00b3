/** Who is calling and what they may do: grants are read from the database on every request, so that taking a right away works while the token still lives. */
@NullMarked
package org.treffpunkt.account;

import org.jspecify.annotations.NullMarked;
