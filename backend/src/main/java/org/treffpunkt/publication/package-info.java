/** What everybody may read, for those who take it over: the rows that OParl is made of, Atom feeds, and what the served pages say of themselves. Reads the features by a view of the database; only OParl reads it. */
@NullMarked
package org.treffpunkt.publication;

import org.jspecify.annotations.NullMarked;
