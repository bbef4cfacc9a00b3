package org.treffpunkt.shared;

import java.util.List;
import java.util.Set;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.PostalAddress;

/** By what somebody may be recognised who is recorded twice. */
public record Traits(List<String> names, List<String> shortNames, List<ContactPoint> contactPoints, List<PostalAddress> addresses) {
    /** Somebody who can be recorded twice. */
    public interface Bearer {
        Traits traits();
    }

    public Set<NameForm> forms() {
        return NameForm.of(names, shortNames);
    }

    /** The same, reached only in these ways. */
    public Traits reachedBy(List<ContactPoint> known) {
        return new Traits(names, shortNames, known, addresses);
    }
}
