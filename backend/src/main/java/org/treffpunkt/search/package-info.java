/** One search over everything that has a name: networks, organisations, persons, committees, meetings and offers. Reads the features; nothing reads it. */
@NullMarked
package org.treffpunkt.search;

import org.jspecify.annotations.NullMarked;
