package org.treffpunkt.publication;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How a feed is written. Entries are called by their ids for good, whatever the server is called. */
@ApplicationScoped
class Feeds {
    static final String MEDIA_TYPE = "application/atom+xml";
    static final String MEETINGS = "meetings";
    static final String DECISIONS = "decisions";

    /** What XML 1.0 cannot say, not even escaped. */
    private static final Pattern UNSPEAKABLE = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMAN);
    private static final int LONGEST_TITLE = 120;

    private final String base;

    Feeds(@ConfigProperty(name = "treffpunkt.public-base-url") String publicBaseUrl) {
        base = publicBaseUrl.replaceAll("/+$", "");
    }

    /** The address of a feed. */
    String address(String collection, UUID id, String content) {
        return base + "/feeds/" + collection + "/" + id + "/" + content;
    }

    /** What a feed is called. */
    static String title(Publication whole, String content) {
        return (content.equals(MEETINGS) ? "Treffen" : "Beschlüsse") + " · " + name(whole);
    }

    /** The entries may be one more than a page has: then there is another page. */
    String write(String collection, Publication whole, String content, int page, int most, List<Publication> found) throws FeedException {
        String address = address(collection, whole.id(), content);
        var feed = new Feed("atom_1.0");
        feed.setId("urn:uuid:" + whole.id() + ":" + content);
        feed.setTitle(title(whole, content));
        feed.setUpdated(Date.from(found.stream().map(Publication::modifiedAt).reduce(whole.modifiedAt(), (one, other) -> one.isAfter(other) ? one : other)));
        var author = new Person();
        author.setName(name(whole));
        feed.setAuthors(List.of(author));
        var links = new ArrayList<>(List.of(link("self", MEDIA_TYPE, page(address, page)), link("alternate", "text/html", base + "/" + collection + "/" + whole.id())));
        if (found.size() > most) links.add(link("next", MEDIA_TYPE, page(address, page + 1)));
        if (page > 1) links.add(link("first", MEDIA_TYPE, address));
        feed.setOtherLinks(links);
        feed.setEntries(found.stream().limit(most).map(this::entry).toList());
        return new WireFeedOutput().outputString(feed);
    }

    private Entry entry(Publication it) {
        PublicFacts facts = it.facts();
        UUID meeting = it.kind() == Publication.Kind.MEETING ? it.id() : Objects.requireNonNull(facts.meeting());
        var entry = new Entry();
        entry.setId("urn:uuid:" + it.id());
        entry.setTitle(shortened(name(it)));
        entry.setPublished(Date.from(it.createdAt()));
        entry.setUpdated(Date.from(it.modifiedAt()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", base + "/meetings/" + meeting)));
        var category = new Category();
        category.setTerm(it.kind() == Publication.Kind.MEETING ? "meeting" : "decision");
        entry.setCategories(List.of(category));
        var text = new Content();
        text.setType("text");
        text.setValue(speakable(it.kind() == Publication.Kind.MEETING ? Stream.of(when(facts), facts.text()).filter(Objects::nonNull).collect(Collectors.joining("\n\n")) : name(it)));
        entry.setContents(List.of(text));
        return entry;
    }

    private static @Nullable String when(PublicFacts facts) {
        OffsetDateTime start = facts.localStart();
        String when = start == null ? facts.date() : DAY_AND_TIME.format(start);
        return "CANCELLED".equals(facts.state()) ? when == null ? "Abgesagt" : "Abgesagt: " + when : when;
    }

    private static String name(Publication it) {
        return speakable(Objects.requireNonNullElse(it.facts().name(), ""));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), LONGEST_TITLE - 1))) + "…";
    }

    private static String speakable(String text) {
        return UNSPEAKABLE.matcher(text).replaceAll("");
    }

    private static String page(String address, int page) {
        return page == 1 ? address : address + "?page=" + page;
    }

    private static Link link(String relation, String type, String address) {
        var link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }
}
