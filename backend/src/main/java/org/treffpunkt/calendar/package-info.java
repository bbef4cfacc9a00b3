/** What meetings are to people's calendars: whom a meeting invites and what they reply, and addresses that calendar programs read (ADR 32, 33). */
@NullMarked
package org.treffpunkt.calendar;

import org.jspecify.annotations.NullMarked;
