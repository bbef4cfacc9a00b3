package org.treffpunkt.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.treffpunkt.support.PublicNetwork.COORDINATOR;
import static org.treffpunkt.support.PublicNetwork.base;
import static org.treffpunkt.support.PublicNetwork.text;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.PublicNetwork;
import org.treffpunkt.support.RealParts;
import org.treffpunkt.support.Statements;

@RealParts
class FeedResourceTest {
    private static PublicNetwork erfurt;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void aNetworkInPublic() {
        if (erfurt == null) erfurt = new PublicNetwork();
    }

    @Test
    void publicMeetingsAreToldLatestChangeFirst() throws FeedException {
        String feed = "/feeds/networks/" + erfurt.network + "/meetings";
        String text = get(feed).header("Access-Control-Allow-Origin", "*").extract().asString();
        assertFalse(text.contains(PublicNetwork.HIDDEN));
        var read = read(text);
        assertEquals("urn:uuid:" + erfurt.network + ":meetings", read.getId());
        assertEquals(base() + feed, links(read).get("self"));
        assertEquals(base() + "/networks/" + erfurt.network, links(read).get("alternate"));
        assertEquals(List.of("Tag unbekannt", "Offenes Treffen"), read.getEntries().stream().map(Entry::getTitle).toList());
        Entry meeting = read.getEntries().getLast();
        assertEquals("urn:uuid:" + erfurt.meeting, meeting.getId());
        assertEquals(base() + "/meetings/" + erfurt.meeting, meeting.getAlternateLinks().getFirst().getHref());
        assertEquals("11. März 2019, 18:00 Uhr", meeting.getContents().getFirst().getValue());

        // What changes comes to the top under the same id.
        COORDINATOR.patch("/meetings/" + erfurt.meeting, "*", Map.of("title", text("Offenes <b>Treffen</b> & \uFFFEmehr \uD83C\uDF89"))).statusCode(200);
        var changed = read(get(feed).extract().asString()).getEntries().getFirst();
        assertEquals(meeting.getId(), changed.getId());
        assertEquals("Offenes <b>Treffen</b> & mehr \uD83C\uDF89", changed.getTitle());
        COORDINATOR.patch("/meetings/" + erfurt.meeting, "*", Map.of("title", text("Offenes Treffen"), "status", "CANCELLED")).statusCode(200);
        assertEquals("Abgesagt: 11. März 2019, 18:00 Uhr", read(get(feed).extract().asString()).getEntries().getFirst().getContents().getFirst().getValue());
    }

    @Test
    void decisionsOfACommitteeAreToldToEverybodyWhereTheyArePublic() throws FeedException {
        var read = read(get("/feeds/committees/" + erfurt.committee + "/decisions").extract().asString());
        assertEquals(List.of("Wir laden ein", "Wir laden ein"), read.getEntries().stream().map(Entry::getTitle).toList());
        assertEquals("Beschlüsse · Offenes Gremium", read.getTitle());
        assertEquals(2, read(get("/feeds/committees/" + erfurt.committee + "/meetings").extract().asString()).getEntries().size());
        // Nothing yet is an empty feed.
        assertEquals(List.of(), read(get("/feeds/networks/" + Fixture.network() + "/decisions").extract().asString()).getEntries());
    }

    @Test
    void pagesLeadToOneAnotherAndCostTheSame() throws FeedException {
        var large = new PublicNetwork();
        for (int i = 0; i < 50; i++) large.meeting(Map.of("title", text("Treffen " + i), "participations", List.of(), "reports", List.of()));
        var ids = new HashSet<String>();
        String page = base() + "/feeds/networks/" + large.network + "/meetings";
        int pages = 0;
        for (; page != null; pages++) {
            var read = read(get(page).extract().asString());
            read.getEntries().forEach(entry -> ids.add(entry.getId()));
            page = links(read).get("next");
        }
        assertEquals(2, pages);
        assertEquals(52, ids.size());
        assertEquals(Statements.of(sessions, () -> get("/feeds/networks/" + erfurt.network + "/meetings")), Statements.of(sessions, () -> get("/feeds/networks/" + large.network + "/meetings")));
    }

    @Test
    void whatIsNotPublicHasNoFeed() {
        String hidden = COORDINATOR.create("/committees", Map.of("network", Map.of("id", erfurt.network), "name", text("Still"), "kind", "WORKING_GROUP", "lifecycle", "FORMING", "external", false,
                "membersOnly", true, "visibility", "NETWORK"));
        for (String path : List.of("networks/" + Fixture.unknownId() + "/meetings", "committees/" + hidden + "/meetings", "committees/" + erfurt.organisation + "/meetings", "committees/" + erfurt.network + "/meetings",
                "networks/" + erfurt.network + "/persons", "networks/x/meetings"))
            given().get("/feeds/" + path).then().statusCode(404).contentType("application/problem+json");
        for (String page : List.of("0", "-1", "x", "1001"))
            given().get("/feeds/networks/" + erfurt.network + "/meetings?page=" + page).then().statusCode(400).body("violations[0].parameter", equalTo("page"));
        given().get("/feeds/networks/" + erfurt.network + "/meetings?page=7").then().statusCode(200).body(containsString("<feed"));
    }

    private static Feed read(String feed) throws FeedException {
        return (Feed) new WireFeedInput().build(new StringReader(feed));
    }

    private static Map<String, String> links(Feed feed) {
        var links = feed.getOtherLinks().stream().collect(Collectors.toMap(Link::getRel, Link::getHref));
        feed.getAlternateLinks().forEach(link -> links.put("alternate", link.getHref()));
        return links;
    }

    private static ValidatableResponse get(String address) {
        return given().get(address.replace(base(), "")).then().statusCode(200).contentType(startsWith("application/atom+xml"));
    }
}
