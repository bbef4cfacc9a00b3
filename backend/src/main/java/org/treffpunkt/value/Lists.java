package org.treffpunkt.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that is left out of a document is empty, never null. */
public final class Lists {
    private Lists() {}

    public static <T> List<T> kept(@Nullable List<T> list) {
        // Not List.copyOf: a null element must survive until Bean Validation names its place.
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
