/** Organisations (associations, authorities, carriers, companies ...) with their sites. An organisation is one record however many networks it belongs to; one network keeps it. */
@NullMarked
package org.treffpunkt.organisation;

import org.jspecify.annotations.NullMarked;
