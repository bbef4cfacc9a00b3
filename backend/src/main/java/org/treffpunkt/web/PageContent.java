package org.treffpunkt.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page is about, for search engines and other sites that show a preview of it.
 *
 * @param address of the page, absolute
 * @param linkedData JSON-LD in the terms of schema.org
 */
public record PageContent(String title, @Nullable String description, String address, List<Feed> feeds, Map<String, Object> linkedData) {
    /** A feed that tells what is new. */
    public record Feed(String title, String address) {}
}
