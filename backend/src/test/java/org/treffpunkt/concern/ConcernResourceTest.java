package org.treffpunkt.concern;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.treffpunkt.support.Members.with;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;
import org.treffpunkt.support.Statements;

/** People raise what moves them, others support it, and those who decide answer. */
@RealParts
class ConcernResourceTest {
    private static final Api BERLIN = Api.as("koordination-berlin");
    private static final Api MEMBER = Api.as("mitglied-erfurt");
    private static final Api OTHER = Api.as("gremium-erfurt");
    private static final Api GUEST = Api.as("gast");

    @Inject
    SessionFactory sessions;

    private String network;

    @BeforeEach
    void aNetworkOfTwoMembers() {
        network = Fixture.networkOf("koordination-berlin");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        Fixture.grant("gremium-erfurt", "MEMBER", network);
    }

    @Test
    void aMemberRaisesAConcernAndChangesItUntilItIsAnswered() {
        var raised = MEMBER.post("/concerns", draft()).statusCode(201).header("ETag", "\"0\"").body("status", equalTo("OPEN")).body("supporters", equalTo(0)).body("visibility", equalTo("NETWORK"))
                .body("author", equalTo("Mirko Mitglied")).body("mine", equalTo(true)).body("agenda", empty());
        String concern = raised.extract().header("Location").replace("/api/v1", "");
        OTHER.patch(concern, "*", Map.of("kind", "IDEA")).statusCode(403).body("detail", containsString("whoever raised it"));
        MEMBER.patch(concern, "\"0\"", Map.of("kind", "IDEA", "supportRequired", Map.of("de", "Ein Raum"))).statusCode(200).body("kind", equalTo("IDEA"));
        var whole = new HashMap<>(MEMBER.get(concern).extract().body().<Map<String, Object>>path(""));
        whole.keySet().removeAll(List.of("id", "version", "createdAt", "updatedAt", "status", "supporters", "supported", "agenda", "author", "mine"));
        MEMBER.put(concern, "\"1\"", whole).statusCode(200).body("supportRequired.de", equalTo("Ein Raum"));
        MEMBER.post(concern + "/decisions", Map.of("outcome", "ANSWERED", "answer", Map.of("de", "Ja"))).statusCode(403);
        BERLIN.post(concern + "/decisions", Map.of("outcome", "ANSWERED")).statusCode(422).body("type", equalTo("/problems/concern-decided-with-an-answer"));
        BERLIN.post(concern + "/decisions", Map.of("outcome", "ANSWERED", "answer", Map.of("de", "Ab Februar"))).statusCode(200).body("status", equalTo("ANSWERED")).body("answer.de", equalTo("Ab Februar"));
        MEMBER.get(concern).body("answer.de", equalTo("Ab Februar"));
        MEMBER.patch(concern, "*", Map.of("kind", "NEED")).statusCode(403);
        support(OTHER, concern).statusCode(409).body("type", equalTo("/problems/concern-decided"));
        BERLIN.post(concern + "/decisions", Map.of("outcome", "DECLINED", "answer", Map.of("de", "Kein Geld"))).statusCode(200).body("status", equalTo("DECLINED"));
        BERLIN.post(concern + "/decisions", Map.of("outcome", "OPEN")).statusCode(200).body("status", equalTo("OPEN")).body("answer", nullValue());
        MEMBER.delete(concern, "*").statusCode(204);
        MEMBER.restore(concern).statusCode(200);
    }

    @Test
    void anAccountSupportsOnceAndTakesItBack() {
        String concern = "/concerns/" + MEMBER.create("/concerns", draft());
        String etag = MEMBER.etag(concern);
        support(OTHER, concern).statusCode(200).body("supporters", equalTo(1)).body("supported", equalTo(true));
        support(OTHER, concern).statusCode(200).body("supporters", equalTo(1));
        MEMBER.get(concern).body("supporters", equalTo(1)).body("supported", equalTo(false));
        assertEquals(etag, MEMBER.etag(concern));
        MEMBER.get(concern + "/supporters").statusCode(403);
        BERLIN.get(concern + "/supporters").statusCode(200).body("items.name", contains("Gregor Gremium"));
        OTHER.delete(concern + "/support").statusCode(204);
        OTHER.delete(concern + "/support").statusCode(204);
        OTHER.get(concern).body("supporters", equalTo(0)).body("supported", equalTo(false));
        BERLIN.get("/audit-records?network=" + network + "&kind=CONCERN_SUPPORT").statusCode(200).body("items.action", contains("DELETED", "CREATED"));
    }

    @Test
    void theSameAccountTwentyTimesAtOnceCountsOnce() throws Exception {
        String concern = "/concerns/" + MEMBER.create("/concerns", draft());
        try (var pool = Executors.newFixedThreadPool(10)) {
            var answers = pool.invokeAll(IntStream.range(0, 20).<Callable<Integer>>mapToObj(i -> () -> support(OTHER, concern).extract().statusCode()).toList());
            for (Future<Integer> answer : answers) assertEquals(200, answer.get());
        }
        MEMBER.get(concern).body("supporters", equalTo(1));
    }

    @Test
    void whatMostSupportComesFirst() {
        String first = MEMBER.create("/concerns", draft());
        String second = MEMBER.create("/concerns", with(with(draft(), "kind", "IDEA"), "topics", List.of("german-course")));
        String third = OTHER.create("/concerns", with(draft(), "title", Map.of("de", "Mehr Dolmetscherinnen")));
        support(OTHER, "/concerns/" + first).statusCode(200);
        support(MEMBER, "/concerns/" + first).statusCode(200);
        support(MEMBER, "/concerns/" + second).statusCode(200);
        OTHER.get("/concerns?network=" + network).statusCode(200).body("items.id", contains(first, second, third)).body("items.supporters", contains(2, 1, 0)).body("items.supported", contains(true, false, false));
        String next = OTHER.get("/concerns?network=" + network + "&limit=1").body("items.id", contains(first)).extract().path("next");
        OTHER.get("/concerns?network=" + network + "&limit=2&cursor=" + next).body("items.id", contains(second, third)).body("next", nullValue());
        OTHER.get("/concerns?network=" + network + "&sort=-createdAt").body("items.id", contains(third, second, first));
        OTHER.get("/concerns?network=" + network + "&kind=IDEA").body("items.id", contains(second));
        OTHER.get("/concerns?network=" + network + "&topic=language").body("items.id", contains(second));
        OTHER.get("/concerns", Map.of("network", network, "q", "dolmetscher")).body("items.id", contains(third));
        BERLIN.post("/concerns/" + third + "/decisions", Map.of("outcome", "DECLINED", "answer", Map.of("de", "Nein"))).statusCode(200);
        OTHER.get("/concerns?network=" + network + "&status=OPEN").body("items.id", contains(first, second));
        OTHER.get("/concerns?network=" + network + "&status=DECLINED&status=ANSWERED").body("items.id", contains(third));
    }

    @Test
    void aLongListCostsAsManyStatementsAsAShortOne() {
        MEMBER.create("/concerns", draft());
        long one = Statements.of(sessions, () -> OTHER.get("/concerns?network=" + network).body("items", hasSize(1)));
        for (int i = 0; i < 9; i++) MEMBER.create("/concerns", draft());
        assertTrue(Statements.of(sessions, () -> OTHER.get("/concerns?network=" + network).body("items", hasSize(10))) <= one, "more statements for ten than for one");
    }

    @Test
    void whoIsNoMemberRaisesOneWhereTheNetworkSaysSoAndReadsTheirOwn() {
        GUEST.post("/concerns", draft()).statusCode(403).body("detail", containsString("members of the network"));
        String hidden = MEMBER.create("/concerns", draft());
        BERLIN.patch("/networks/" + network, "*", Map.of("concernsFrom", "ACCOUNTS")).statusCode(200).body("concernsFrom", equalTo("ACCOUNTS"));
        String own = GUEST.create("/concerns", draft());
        GUEST.get("/concerns/" + own).statusCode(200).body("mine", equalTo(true)).body("author", nullValue());
        GUEST.get("/concerns?network=" + network).body("items.id", contains(own));
        GUEST.get("/concerns/" + hidden).statusCode(404);
        support(GUEST, "/concerns/" + hidden).statusCode(404);
        GUEST.patch("/concerns/" + own, "*", Map.of("visibility", "PUBLIC")).statusCode(403).body("violations[0].pointer", equalTo("/visibility"));
        BERLIN.patch("/concerns/" + hidden, "*", Map.of("visibility", "PUBLIC")).statusCode(200);
        support(GUEST, "/concerns/" + hidden).statusCode(200).body("supporters", equalTo(1));
        Api.anonymous().get("/concerns/" + hidden).statusCode(200).body("author", nullValue()).body("supported", equalTo(false)).body("supporters", equalTo(1));
        support(Api.anonymous(), "/concerns/" + hidden).statusCode(401);
        BERLIN.patch("/networks/" + network, "*", Map.of("concernsFrom", "MEMBERS")).statusCode(200);
        GUEST.patch("/concerns/" + own, "*", Map.of("kind", "IDEA")).statusCode(403);
    }

    @Test
    void aConcernIsAddressedToACommitteeOfItsNetwork() {
        String committee = BERLIN.create("/committees", committee(network));
        String elsewhere = BERLIN.create("/committees", committee(Fixture.networkOf("koordination-berlin")));
        BERLIN.post("/concerns", with(draft(), "committee", Map.of("id", elsewhere))).statusCode(422).body("type", equalTo("/problems/committee-of-another-network")).body("violations[0].pointer", equalTo("/committee/id"));
        MEMBER.post("/concerns", with(draft(), "committee", Map.of("id", Fixture.unknownId()))).statusCode(422).body("violations[0].pointer", equalTo("/committee/id"));
        MEMBER.post("/concerns", with(draft(), "visibility", "COMMITTEE")).statusCode(422).body("type", equalTo("/problems/concern-for-a-committee-names-it"));
        Fixture.seat("vorsitz-erfurt", "COMMITTEE_CHAIR", committee);
        String concern = MEMBER.create("/concerns", with(with(draft(), "committee", Map.of("id", committee)), "visibility", "COMMITTEE"));
        OTHER.get("/concerns/" + concern).statusCode(404);
        var chair = Api.as("vorsitz-erfurt");
        chair.get("/concerns?committee=" + committee).body("items.id", contains(concern));
        chair.post("/concerns/" + concern + "/decisions", Map.of("outcome", "ANSWERED", "answer", Map.of("de", "Wir kümmern uns."))).statusCode(200);
        String before = chair.create("/concerns", with(draft(), "committee", Map.of("id", committee)));
        MEMBER.get("/concerns?network=" + network).body("items.id", containsInAnyOrder(concern, before));
        chair.post("/concerns", draft()).statusCode(403);
    }

    @Test
    void oneAccountDoesNotDrownTheOthers() {
        for (int i = 0; i < 30; i++) MEMBER.post("/concerns", draft()).statusCode(201);
        MEMBER.post("/concerns", draft()).statusCode(429);
        OTHER.post("/concerns", draft()).statusCode(201);
    }

    private static ValidatableResponse support(Api supporter, String concern) {
        return supporter.request().post(concern + "/support").then();
    }

    private Map<String, Object> draft() {
        return Map.of("network", Map.of("id", network), "kind", "NEED", "title", Map.of("de", "Kinderbetreuung im Kurs"), "text", Map.of("de", "Niemand achtet auf die Kinder."));
    }

    static Map<String, Object> committee(String network) {
        return Map.of("network", Map.of("id", network), "name", Map.of("de", "AG Sprache"), "kind", "WORKING_GROUP", "lifecycle", "CONSTITUTED", "visibility", "PUBLIC");
    }
}
