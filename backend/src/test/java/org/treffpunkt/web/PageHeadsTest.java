package org.treffpunkt.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.treffpunkt.support.PublicNetwork.COORDINATOR;
import static org.treffpunkt.support.PublicNetwork.base;
import static org.treffpunkt.support.PublicNetwork.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.PublicNetwork;
import org.treffpunkt.support.RealParts;

/** The pages of public records say what they are about, to those who do not run them. */
@RealParts
@TestProfile(WebAppTest.WithWebApp.class)
class PageHeadsTest {
    private static final Pattern LINKED_DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Test
    void aMeetingIsAnEventWithPlaceAndOrganizer() throws JsonProcessingException {
        var erfurt = new PublicNetwork();
        String address = base() + "/meetings/" + erfurt.meeting;
        String page = page("/meetings/" + erfurt.meeting).body(containsString("<title>Offenes Treffen · Treffpunkt</title>")).body(containsString("<link rel=\"canonical\" href=\"" + address + "\">"))
                .body(containsString("<meta property=\"og:title\" content=\"Offenes Treffen\">")).extract().asString();
        var event = linkedData(page);
        assertEquals("Event", event.path("@type").asText());
        assertEquals(address, event.path("@id").asText());
        assertEquals("2019-03-11T18:00+01:00", event.path("startDate").asText());
        assertEquals("https://schema.org/EventScheduled", event.path("eventStatus").asText());
        assertEquals("Erfurt", event.at("/location/address/addressLocality").asText());
        assertEquals("Offenes Gremium", event.at("/organizer/name").asText());
        assertFalse(page.contains(PublicNetwork.HIDDEN));

        COORDINATOR.patch("/meetings/" + erfurt.meeting, "*", Map.of("status", "CANCELLED")).statusCode(200);
        assertEquals("https://schema.org/EventCancelled", linkedData(page("/meetings/" + erfurt.meeting).extract().asString()).path("eventStatus").asText());
        for (String other : List.of("/networks/" + erfurt.network, "/committees/" + erfurt.committee, "/organisations/" + erfurt.organisation))
            assertEquals("Organization", linkedData(page(other).body(not(containsString(PublicNetwork.HIDDEN))).extract().asString()).path("@type").asText());
        page("/networks/" + erfurt.network).body(containsString("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Treffen · ")).body(containsString("/feeds/networks/" + erfurt.network + "/decisions\""));
        page("/committees/" + erfurt.committee).body(containsString("/feeds/committees/" + erfurt.committee + "/meetings\""));

        var offer = new java.util.HashMap<String, Object>(Map.of("networkId", erfurt.network, "name", text("Beratung"), "kind", "COUNSELLING", "audienceScope", "OPEN_TO_ALL", "status", "ACTIVE",
                "publication", "PUBLISHED", "topics", List.of("health"), "visibility", "PUBLIC", "hardshipCases", false));
        offer.put("providers", List.of(Map.of("id", erfurt.organisation)));
        var service = linkedData(page("/offers/" + COORDINATOR.create("/counselling-offers", offer)).extract().asString());
        assertEquals("Service", service.path("@type").asText());
        assertEquals("Offener Verein", service.at("/provider/name").asText());
    }

    @Test
    void noTextBreaksOutOfThePage() throws JsonProcessingException {
        var erfurt = new PublicNetwork();
        String attack = "</script><script>alert(1)</script>\"><img src=x onerror=alert(2)>$1\\1<!--";
        COORDINATOR.patch("/meetings/" + erfurt.meeting, "*", Map.of("title", text(attack), "description", text(attack))).statusCode(200);
        String page = page("/meetings/" + erfurt.meeting).extract().asString();
        assertEquals(attack, linkedData(page).path("name").asText());
        assertFalse(page.contains("<script>alert"), page);
        assertFalse(page.contains("<img"), page);
        assertFalse(page.contains("<!--"), page);
        assertEquals(1, page.split("</script>", -1).length - 1);
    }

    @Test
    void nothingIsSaidOfWhatIsNotPublic() {
        var erfurt = new PublicNetwork();
        COORDINATOR.patch("/meetings/" + erfurt.meeting, "*", Map.of("visibility", "NETWORK")).statusCode(200);
        String plain = page("/offers").extract().asString();
        // Pages of other kinds of records do not exist under this one's address either.
        for (String path : List.of("/meetings/" + erfurt.meeting, "/meetings/" + Fixture.unknownId(), "/organisations/" + erfurt.committee, "/committees/" + erfurt.organisation, "/persons/" + erfurt.person,
                "/networks/x", "/meetings/" + erfurt.meeting + "/edit"))
            assertEquals(plain, page(path).extract().asString(), path);
        Fixture.grant("mitglied-erfurt", "MEMBER", erfurt.network);
        assertTrue(page("/meetings/" + erfurt.meeting).extract().header("Cache-Control").contains("no-cache"));
    }

    @Test
    void aPageThatDidNotChangeIsNotSentAgain() {
        var erfurt = new PublicNetwork();
        String etag = page("/meetings/" + erfurt.meeting).extract().header("ETag");
        given().header("Accept", "text/html").header("If-None-Match", etag).get("/meetings/" + erfurt.meeting).then().statusCode(304);
        given().header("Accept", "text/html").head("/meetings/" + erfurt.meeting).then().statusCode(200).header("ETag", etag);
        COORDINATOR.patch("/meetings/" + erfurt.meeting, "*", Map.of("title", text("Anders"))).statusCode(200);
        given().header("Accept", "text/html").header("If-None-Match", etag).get("/meetings/" + erfurt.meeting).then().statusCode(200).body(containsString("<title>Anders"));
    }

    private static JsonNode linkedData(String page) throws JsonProcessingException {
        var found = LINKED_DATA.matcher(page);
        assertTrue(found.find(), page);
        return new ObjectMapper().readTree(found.group(1));
    }

    private static ValidatableResponse page(String path) {
        return given().header("Accept", "text/html").get(path).then().statusCode(200).contentType(startsWith("text/html")).header("Content-Security-Policy", containsString("script-src 'self';"));
    }
}
