/**
 * Data protection: what is known of somebody, in one document; its erasure everywhere, also from what others wrote and from the audit; the journal by which it is erased again after a save
 * was brought back; and the requests of those it is about. What is erased where stands in the migrations, since the database does it: it sees every table.
 */
@NullMarked
package org.treffpunkt.protection;

import org.jspecify.annotations.NullMarked;
