package org.treffpunkt.calendar;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The calendar addresses that somebody made. */
@Schema(description = "The calendar addresses that the caller made.")
record MyCalendarAddresses(@Schema(required = true) List<CalendarAddressView> items) {}
