package org.treffpunkt.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The start page of the web app with what a page is about in its head. The template escapes what stands in markup; within the script no `<` is left, so that no text ends it. JSON-LD is data
 * and not run: the content security policy, which allows no script within pages, does not concern it.
 */
@ApplicationScoped
class PageHeads {
    private static final Pattern PAGE = Pattern.compile("/(meetings|organisations|networks|committees|offers)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?");
    private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");
    private static final Pattern DESCRIPTION = Pattern.compile("<meta name=\"description\"[^>]*>\\s*");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance head(PageContent content, String linkedData);
    }

    private final PageContents contents;
    private final ObjectMapper mapper;

    PageHeads(PageContents contents, ObjectMapper mapper) {
        this.contents = contents;
        this.mapper = mapper;
    }

    /** Whether a record is shown at the path. */
    static boolean showsRecord(String path) {
        return PAGE.matcher(path).matches();
    }

    /** The start page for this path; empty where nothing is to be said to everybody. */
    Optional<Buffer> page(String path, Buffer startPage) {
        var page = PAGE.matcher(path);
        if (!page.matches()) return Optional.empty();
        return contents.of(page.group(1), UUID.fromString(page.group(2))).map(content -> {
            String without = DESCRIPTION.matcher(startPage.toString()).replaceFirst("");
            return Buffer.buffer(TITLE.matcher(without).replaceFirst(Matcher.quoteReplacement(head(content))));
        });
    }

    private String head(PageContent content) {
        try {
            return Templates.head(content, mapper.writeValueAsString(content.linkedData()).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")).render();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
