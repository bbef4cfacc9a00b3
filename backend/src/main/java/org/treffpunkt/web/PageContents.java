package org.treffpunkt.web;

import java.util.Optional;
import java.util.UUID;

/** Knows what pages are about. Implemented above, since what stands below knows no feature. */
public interface PageContents {
    /** What everybody may know of the record that is shown at {@code /{collection}/{id}}; empty where there is nothing, or nothing for everybody. */
    Optional<PageContent> of(String collection, UUID id);
}
