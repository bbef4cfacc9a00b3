package org.treffpunkt.meeting;

import org.treffpunkt.value.Visibility;

/** A part of a meeting that has a visibility of its own: it is read by whoever may read the meeting and a record of that visibility. */
interface MeetingPart {
    Visibility visibility();

    default boolean open() {
        return visibility() == Visibility.PUBLIC;
    }
}
