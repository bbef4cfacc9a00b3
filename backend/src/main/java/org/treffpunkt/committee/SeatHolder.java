package org.treffpunkt.committee;

import org.jspecify.annotations.Nullable;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.person.Person;

/**
 * Who holds a seat in a committee: a person, for an organisation where one is named, or an organisation.
 *
 * @param constituency key of the side they represent
 */
public record SeatHolder(@Nullable Person person, @Nullable Organisation organisation, @Nullable String constituency) {}
