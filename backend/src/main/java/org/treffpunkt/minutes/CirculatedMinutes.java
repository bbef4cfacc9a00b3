package org.treffpunkt.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.treffpunkt.account.Caller;

/** Minutes that wait for comments, as other features find them: those that a reader may read. */
@ApplicationScoped
public class CirculatedMinutes {
    private final MinutesVersions versions;

    CirculatedMinutes(MinutesVersions versions) {
        this.versions = versions;
    }

    /** Those on which the reader may comment, at most so many, the last one sent round first. */
    public List<Minutes> open(Caller reader, int most) {
        var access = new MinutesAccess(reader);
        return versions.circulated().stream().filter(access::mayComment).limit(most).toList();
    }
}
