/**
 * Who did what: one entry for every write, right given or taken, refused attempt and reading of many people's data, in the transaction in which it was done. Entries are only
 * added, sealed by a chain of hashes that the database computes, shown to those responsible, and taken back through the operations that wrote them.
 */
@NullMarked
package org.treffpunkt.audit;

import org.jspecify.annotations.NullMarked;
