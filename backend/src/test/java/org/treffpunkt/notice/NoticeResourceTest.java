package org.treffpunkt.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.treffpunkt.support.Members.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.RealParts;

/** Members write notices and others find them; who else may do what with them; how long they are listed. */
@RealParts
class NoticeResourceTest {
    private static final Api BERLIN = Api.as("koordination-berlin");
    private static final Api MEMBER = Api.as("mitglied-erfurt");
    private static final Api OTHER = Api.as("gremium-erfurt");
    private static final Api GUEST = Api.as("gast");
    private String network;

    @BeforeEach
    void aNetworkOfTwoMembers() {
        network = Fixture.networkOf("koordination-berlin");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        Fixture.grant("gremium-erfurt", "MEMBER", network);
    }

    @Test
    void aMemberLooksForSomethingAndChangesTheirMind() {
        var written = MEMBER.post("/notices", draft()).statusCode(201).header("ETag", "\"0\"")
                .body("kind", equalTo("LOOKING_FOR")).body("visibility", equalTo("NETWORK")).body("author", equalTo("Mirko Mitglied")).body("mine", equalTo(true)).body("pinned", equalTo(false));
        String notice = written.extract().header("Location").replace("/api/v1", "");
        OTHER.get(notice).statusCode(200).body("title.de", equalTo("Raum gesucht")).body("author", equalTo("Mirko Mitglied")).body("mine", equalTo(false));
        MEMBER.patch(notice, "\"0\"", Map.of("title", Map.of("de", "Saal gesucht"), "repliesClosed", true)).statusCode(200).header("ETag", "\"1\"").body("repliesClosed", equalTo(true));
        MEMBER.patch(notice, "\"0\"", Map.of("title", Map.of("de", "Halle gesucht"))).statusCode(412);
        var whole = new HashMap<>(MEMBER.get(notice).extract().body().<Map<String, Object>>path(""));
        whole.keySet().removeAll(List.of("id", "version", "createdAt", "updatedAt", "author", "mine"));
        MEMBER.put(notice, "\"1\"", whole).statusCode(200).body("title.de", equalTo("Saal gesucht"));
        MEMBER.delete(notice, "*").statusCode(204);
        OTHER.get(notice).statusCode(410);
        MEMBER.restore(notice).statusCode(200).body("title.de", equalTo("Saal gesucht"));
    }

    @Test
    void anotherMemberReadsButDoesNotChangeIt() {
        String notice = "/notices/" + MEMBER.create("/notices", draft());
        OTHER.patch(notice, "*", Map.of("pinned", true)).statusCode(403).body("detail", containsString("whoever wrote it"));
        OTHER.delete(notice, "*").statusCode(403);
        BERLIN.patch(notice, "*", Map.of("pinned", true)).statusCode(200).body("author", equalTo("Mirko Mitglied")).body("mine", equalTo(false));
        BERLIN.delete(notice, "*").statusCode(204);
        OTHER.restore(notice).statusCode(403);
        BERLIN.restore(notice).statusCode(200);
    }

    @Test
    void guestsAndCoordinatorsOfOtherNetworksFindNothing() {
        String notice = "/notices/" + MEMBER.create("/notices", draft());
        Fixture.editor("redaktion-erfurt", Api.as("koordination-bayern").create("/organisations", Fixture.organisation(Fixture.networkOf("koordination-bayern"), Fixture.unique("Verein"))));
        Api.anonymous().post("/notices", draft()).statusCode(401);
        Api.anonymous().get(notice).statusCode(404);
        for (String stranger : List.of("gast", "redaktion-erfurt", "koordination-bayern")) {
            Api api = Api.as(stranger);
            api.get(notice).statusCode(404);
            api.get("/notices?network=" + network).statusCode(200).body("items", empty());
            api.post("/notices", draft()).statusCode(403).body("detail", containsString("its members"));
            api.patch(notice, "*", Map.of("pinned", true)).statusCode(404);
        }
    }

    @Test
    void whoLeftTheNetworkWritesNoMore() {
        String left = Fixture.networkOf("koordination-berlin");
        String right = Fixture.grant("ehemals-erfurt", "MEMBER", left);
        String notice = "/notices/" + Api.as("ehemals-erfurt").create("/notices", with(draft(), "network", Map.of("id", left)));
        BERLIN.patch(notice, "*", Map.of("visibility", "PUBLIC")).statusCode(200);
        Api.as("admin").delete("/grants/" + right).statusCode(204);
        Api.as("ehemals-erfurt").get(notice).statusCode(200).body("mine", equalTo(true)).body("author", nullValue());
        Api.as("ehemals-erfurt").patch(notice, "*", Map.of("repliesClosed", true)).statusCode(403);
    }

    @Test
    void coordinatorsSayWhatIsForEverybodyAndWhatStaysAtTheTop() {
        MEMBER.post("/notices", with(draft(), "visibility", "PUBLIC")).statusCode(403).body("violations[0].pointer", equalTo("/visibility"));
        MEMBER.post("/notices", with(draft(), "pinned", true)).statusCode(403).body("violations[0].pointer", equalTo("/pinned"));
        MEMBER.post("/notices", with(draft(), "visibility", "PRIVATE")).statusCode(422).body("type", equalTo("/problems/notice-is-public-or-for-the-network"));
        String notice = "/notices/" + MEMBER.create("/notices", draft());
        BERLIN.patch(notice, "*", Map.of("visibility", "PUBLIC", "pinned", true)).statusCode(200);
        Api.anonymous().get(notice).statusCode(200).body("title.de", equalTo("Raum gesucht")).body("author", nullValue()).body("mine", equalTo(false));
        Api.anonymous().get("/notices?network=" + network).body("items", hasSize(1)).body("items[0].author", nullValue()).body("items[0].replies", nullValue());
        // What coordinators said stays said when its author changes the rest.
        MEMBER.patch(notice, "*", Map.of("text", Map.of("de", "Für zehn Personen"))).statusCode(200).body("visibility", equalTo("PUBLIC")).body("pinned", equalTo(true));
        MEMBER.patch(notice, "*", Map.of("pinned", false)).statusCode(403).body("violations[0].pointer", equalTo("/pinned"));
    }

    @Test
    void nobodySpeaksForAnOrganisationThatIsNotTheirs() {
        String membership = Members.organisation(BERLIN, network, "Verein");
        String member = BERLIN.get("/memberships/" + membership).extract().path("organisation.id");
        String stranger = Api.as("koordination-bayern").create("/organisations", Fixture.organisation(Fixture.networkOf("koordination-bayern"), Fixture.unique("Fremd")));
        MEMBER.post("/notices", with(draft(), "organisation", Map.of("id", member))).statusCode(403).body("violations[0].pointer", equalTo("/organisation"));
        BERLIN.post("/notices", with(draft(), "organisation", Map.of("id", stranger))).statusCode(403).body("violations[0].pointer", equalTo("/organisation"));
        MEMBER.post("/notices", with(draft(), "organisation", Map.of("id", Fixture.unknownId()))).statusCode(422).body("violations[0].pointer", equalTo("/organisation/id"));
        Fixture.editor("mitglied-erfurt", member);
        MEMBER.post("/notices", with(draft(), "organisation", Map.of("id", member))).statusCode(201).body("organisation.name.de", containsString("Verein"));
        BERLIN.post("/notices", with(draft(), "organisation", Map.of("id", member))).statusCode(201);
        BERLIN.get("/notices?organisation=" + member + "&total=true").body("total", equalTo(2));
    }

    @Test
    void whatStaysAtTheTopComesFirstThenTheNewest() {
        String first = MEMBER.create("/notices", draft());
        String second = OTHER.create("/notices", with(draft(), "kind", "OFFERING"));
        String third = MEMBER.create("/notices", with(draft(), "title", Map.of("de", "Wer kennt eine Dolmetscherin?")));
        BERLIN.patch("/notices/" + first, "*", Map.of("pinned", true)).statusCode(200);
        OTHER.get("/notices?network=" + network).body("items.id", contains(first, third, second));
        String next = OTHER.get("/notices?network=" + network + "&limit=1").body("items.id", contains(first)).extract().path("next");
        OTHER.get("/notices?network=" + network + "&limit=2&cursor=" + next).body("items.id", contains(third, second)).body("next", nullValue());
        OTHER.get("/notices?network=" + network + "&kind=OFFERING").body("items.id", contains(second));
        OTHER.get("/notices", Map.of("network", network, "q", "dolmetscher")).body("items.id", contains(third));
        OTHER.get("/notices?network=" + network + "&topic=language").body("items", empty());
        MEMBER.patch("/notices/" + third, "*", Map.of("topics", List.of("german-course"))).statusCode(200);
        OTHER.get("/notices?network=" + network + "&topic=language").body("items.id", contains(third));
    }

    @Test
    void whatIsOfNoUseAnyMoreIsListedOnRequest() {
        String over = MEMBER.create("/notices", with(draft(), "period", Map.of("from", "2020-01-01", "until", "2020-03-31", "ended", false)));
        String current = MEMBER.create("/notices", with(draft(), "period", Map.of("until", "2999", "ended", false)));
        OTHER.get("/notices?network=" + network).body("items.id", contains(current));
        OTHER.get("/notices?network=" + network + "&expired=true").body("items.id", contains(current, over));
        OTHER.get("/notices?network=" + network + "&asOf=2020-02-01").body("items.id", hasItem(over));
        OTHER.get("/notices?network=" + network + "&updatedSince=2020-01-01T00:00:00Z").body("items.id", contains(over, current));
        OTHER.get("/notices/" + over).statusCode(200);
    }

    @Test
    void aNoticeStaysInItsNetwork() {
        String other = Fixture.networkOf("koordination-berlin");
        String notice = "/notices/" + BERLIN.create("/notices", draft());
        BERLIN.patch(notice, "*", Map.of("network", Map.of("id", other))).statusCode(422).body("type", equalTo("/problems/record-stays-in-its-network"));
        MEMBER.post("/notices", with(draft(), "network", Map.of("id", Fixture.unknownId()))).statusCode(422).body("violations[0].pointer", equalTo("/network/id"));
        GUEST.get("/notices?network=" + network).body("items.id", not(hasItem(notice)));
    }

    @Test
    void nobodyFloodsTheNetwork() {
        for (int i = 0; i < 30; i++) MEMBER.post("/notices", draft()).statusCode(201);
        MEMBER.post("/notices", draft()).statusCode(429).header("Retry-After", not(nullValue())).body("type", equalTo("/problems/too-many-requests"));
        OTHER.post("/notices", draft()).statusCode(201);
    }

    private Map<String, Object> draft() {
        return Map.of("network", Map.of("id", network), "kind", "LOOKING_FOR", "title", Map.of("de", "Raum gesucht"), "text", Map.of("de", "Für zwanzig Personen, mittwochs"));
    }
}
