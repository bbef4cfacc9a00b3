package org.treffpunkt.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.publication.Publication.Kind;
import org.treffpunkt.value.PostalAddress;
import org.treffpunkt.web.PageContent;
import org.treffpunkt.web.PageContents;

/** What the pages of public records are about, in the terms of schema.org. How persons are reached is not among it. */
@ApplicationScoped
class PublicPages implements PageContents {
    private static final Map<String, Kind> KINDS =
            Map.of("meetings", Kind.MEETING, "organisations", Kind.ORGANIZATION, "committees", Kind.ORGANIZATION, "networks", Kind.BODY, "offers", Kind.OFFER);
    private static final int LONGEST_DESCRIPTION = 300;

    private final Publications publications;
    private final Feeds feeds;
    private final String base;

    PublicPages(Publications publications, Feeds feeds, @ConfigProperty(name = "treffpunkt.public-base-url") String publicBaseUrl) {
        this.publications = publications;
        this.feeds = feeds;
        base = publicBaseUrl.replaceAll("/+$", "");
    }

    @Override
    public Optional<PageContent> of(String collection, UUID id) {
        Kind kind = KINDS.get(collection);
        if (kind == null) return Optional.empty();
        return QuarkusTransaction.requiringNew().call(() -> publications.find(kind, id).filter(it -> !it.deleted() && belongs(it, collection)).map(it -> content(it, collection)));
    }

    /** Networks, committees and organisations are all organisations to OParl; each has its page in one place. */
    private static boolean belongs(Publication it, String collection) {
        return it.kind() != Kind.ORGANIZATION || collection.equals("committees") && it.isCommittee() || collection.equals("organisations") && "INSTITUTION".equals(it.facts().state());
    }

    private PageContent content(Publication it, String collection) {
        String address = address(collection, it.id());
        String title = java.util.Objects.requireNonNullElse(it.facts().name(), "");
        return new PageContent(title, description(it.facts()), address, feedsOf(it, collection), linkedData(it, collection, address));
    }

    private List<PageContent.Feed> feedsOf(Publication it, String collection) {
        if (!collection.equals("networks") && !collection.equals("committees")) return List.of();
        return List.of(Feeds.MEETINGS, Feeds.DECISIONS).stream().map(content -> new PageContent.Feed(Feeds.title(it, content), feeds.address(collection, it.id(), content))).toList();
    }

    private Map<String, Object> linkedData(Publication it, String collection, String address) {
        PublicFacts facts = it.facts();
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", switch (collection) {
            case "meetings" -> "Event";
            case "offers" -> "Service";
            default -> "Organization";
        });
        data.put("@id", address);
        data.put("url", facts.website() == null ? address : facts.website());
        put(data, "name", facts.name());
        put(data, "alternateName", facts.shortName());
        put(data, "description", facts.text());
        switch (collection) {
            case "meetings" -> event(data, it);
            case "offers" -> put(data, "provider", facts.provider() == null ? null : Map.of("@type", "Organization", "name", facts.provider()));
            case "committees" -> put(data, "parentOrganization", publications.find(Kind.BODY, it.networkId()).map(network -> organisation(network, "networks")).orElse(null));
            case "organisations" -> publications.within(List.of(it.id()), List.of(Kind.LOCATION)).stream().findFirst().ifPresent(place -> put(data, "address", postalAddress(place.facts())));
            default -> put(data, "foundingDate", facts.startDate());
        }
        return data;
    }

    private void event(Map<String, Object> data, Publication it) {
        PublicFacts facts = it.facts();
        OffsetDateTime start = facts.localStart();
        put(data, "startDate", start == null ? facts.date() : start.toString());
        put(data, "endDate", Optional.ofNullable(facts.localEnd()).map(OffsetDateTime::toString).orElse(null));
        data.put("eventStatus", "https://schema.org/" + ("CANCELLED".equals(facts.state()) ? "EventCancelled" : "EventScheduled"));
        var place = publications.within(List.of(it.id()), List.of(Kind.LOCATION)).stream().findFirst().map(Publication::facts);
        var online = facts.onlineUrl() == null ? null : Map.of("@type", "VirtualLocation", "url", facts.onlineUrl());
        if (place.isPresent() && online != null) attend(data, "Mixed", List.of(place(place.get()), online));
        else if (place.isPresent()) attend(data, "Offline", place(place.get()));
        else if (online != null) attend(data, "Online", online);
        UUID holder = java.util.Objects.requireNonNull(it.heldBy());
        publications.find(Kind.ORGANIZATION, holder).ifPresent(by -> data.put("organizer", organisation(by, by.isCommittee() ? "committees" : "networks")));
    }

    private static void attend(Map<String, Object> data, String mode, Object location) {
        data.put("eventAttendanceMode", "https://schema.org/" + mode + "EventAttendanceMode");
        data.put("location", location);
    }

    private Map<String, Object> organisation(Publication it, String collection) {
        var data = new LinkedHashMap<String, Object>(Map.of("@type", "Organization", "@id", address(collection, it.id()), "url", address(collection, it.id())));
        put(data, "name", it.facts().name());
        return data;
    }

    private static Map<String, Object> place(PublicFacts facts) {
        var place = new LinkedHashMap<String, Object>(Map.of("@type", "Place"));
        put(place, "name", facts.name());
        put(place, "address", postalAddress(facts));
        PostalAddress address = facts.address();
        if (address != null && address.point() != null)
            place.put("geo", Map.of("@type", "GeoCoordinates", "latitude", address.point().latitude(), "longitude", address.point().longitude()));
        return place;
    }

    private static @Nullable Map<String, Object> postalAddress(PublicFacts facts) {
        PostalAddress address = facts.address();
        if (address == null && facts.locality() == null) return null;
        var data = new LinkedHashMap<String, Object>(Map.of("@type", "PostalAddress"));
        if (address == null) {
            put(data, "addressLocality", facts.locality());
            return data;
        }
        put(data, "streetAddress", address.lines().isEmpty() ? null : String.join(", ", address.lines()));
        put(data, "postalCode", address.postalCode());
        put(data, "addressLocality", address.locality());
        put(data, "addressCountry", address.country());
        return data;
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) data.put(name, value);
    }

    private static @Nullable String description(PublicFacts facts) {
        String text = facts.text();
        return text == null || text.codePointCount(0, text.length()) <= LONGEST_DESCRIPTION ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_DESCRIPTION - 1)) + "…";
    }

    private String address(String collection, UUID id) {
        return base + "/" + collection + "/" + id;
    }
}
