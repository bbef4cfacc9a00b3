package org.treffpunkt.invitation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.RealParts;

/** Whoever may give a right invites to it by mail, follows it up and takes it back; nobody invites to more than that. */
@RealParts
class InvitationResourceTest {
    private static final String PATH = Invited.INVITATIONS;
    private final Api coordinator = Api.as("koordination-erfurt");
    private String network;

    @Inject
    Session session;

    @BeforeEach
    void found() {
        network = Fixture.networkOf("koordination-erfurt");
    }

    private Map<String, Object> member(String email) {
        return Invited.draft(email, "MEMBER", "network", network);
    }

    @Test
    void theMailTellsWhoInvitesWhomToWhatAndLeadsToIt() {
        String email = Mails.address("vorstand");
        var draft = member(email);
        draft.put("message", "Schön, dass Sie mitmachen.");
        var invited = Invited.by("koordination-erfurt", draft);
        String name = coordinator.get("/networks/" + network).extract().path("name.de");
        assertEquals("Elke Erfurt lädt Sie ein: " + name, invited.mail().subject());
        assertThat(invited.mail().text(), containsString("Schön, dass Sie mitmachen."));
        assertThat(invited.mail().link(), matchesPattern("http://localhost:\\d+/invitation#[A-Za-z0-9_-]{43}"));
        assertThat(invited.mail().html(), containsString("href=\"" + invited.mail().link() + "\""));
        Api.anonymous().post(Invited.LOOKUPS, invited.link()).statusCode(200).body("email", equalTo(email)).body("inviterName", equalTo("Elke Erfurt")).body("role", equalTo("MEMBER"))
                .body("network.id", equalTo(network)).body("network.name.de", equalTo(name)).body("message", equalTo("Schön, dass Sie mitmachen.")).body("accountExists", equalTo(false))
                .header("Cache-Control", equalTo("no-store"));
        coordinator.get(invited.path()).statusCode(200).body("status", equalTo("PENDING")).body("inviterName", equalTo("Elke Erfurt")).body("expiresAt", notNullValue()).body("acceptedAt", nullValue());
    }

    @Test
    void theMailIsInTheLanguageChosen() {
        var draft = member(Mails.address("chair"));
        draft.put("language", "EN");
        assertThat(Invited.by("koordination-erfurt", draft).mail().subject(), containsString("invites you"));
    }

    @Test
    void onlyTheMailHasTheSecret() {
        var invited = Invited.by("koordination-erfurt", member(Mails.address("geheim")));
        long found = QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(
                "select count(*) from invitation i where cast(to_jsonb(i) as text) like :token", Long.class).setParameter("token", "%" + invited.token() + "%").getSingleResult());
        assertEquals(0, found);
        assertThat(coordinator.get(invited.path()).extract().asString(), not(containsString(invited.token())));
    }

    @Test
    void nobodyInvitesToMoreThanTheyMayGive() {
        String organisation = coordinator.create("/organisations", Fixture.organisation(network, Fixture.unique("Verein")));
        String email = Mails.address("niemand");
        Fixture.grant("mitglied-erfurt", "MEMBER", network);
        for (String username : new String[] {"gast", "mitglied-erfurt", "koordination-bautzen"}) {
            Api.as(username).post(PATH, member(email)).statusCode(403);
            Api.as(username).post(PATH, Invited.draft(email, "COORDINATOR", "network", network)).statusCode(403);
            Api.as(username).post(PATH, Invited.draft(email, "ORGANISATION_EDITOR", "organisation", organisation)).statusCode(403);
        }
        Api.anonymous().post(PATH, member(email)).statusCode(401);
        Fixture.editor("redaktion-erfurt", organisation);
        Api.as("redaktion-erfurt").post(PATH, member(email)).statusCode(403);
        Invited.by("redaktion-erfurt", Invited.draft(Mails.address("redaktion"), "ORGANISATION_EDITOR", "organisation", organisation));
        assertEquals(List.of(), Mails.arrived(email));
    }

    @Test
    void aChairInvitesMembersOfTheCommitteeAndNoOtherChair() {
        String name = Fixture.unique("Beirat");
        String committee = coordinator.create("/committees", Map.of("network", Map.of("id", network), "name", Map.of("de", name), "kind", "ADVISORY_BOARD", "lifecycle", "CONSTITUTED", "visibility", "COMMITTEE"));
        Fixture.seat("vorsitz-erfurt", "COMMITTEE_CHAIR", committee);
        Api chair = Api.as("vorsitz-erfurt");
        chair.post(PATH, Invited.draft(Mails.address("vorsitz"), "COMMITTEE_CHAIR", "committee", committee)).statusCode(403);
        coordinator.post(PATH, Invited.draft(Mails.address("vorsitz"), "COMMITTEE_CHAIR", "network", network)).statusCode(422).body("type", equalTo("/problems/invitation-has-its-scope"));
        var invited = Invited.among("vorsitz-erfurt", Invited.draft("gremium-erfurt@treffpunkt.example", "COMMITTEE_MEMBER", "committee", committee), name);
        chair.get(PATH + "?committee=" + committee).body("items.id", contains(invited.id())).body("items[0].committee.name.de", equalTo(name));
        Api.as("gremium-erfurt").get(PATH + "?committee=" + committee).body("items", empty());
        Api.as("gremium-erfurt").get("/committees/" + committee).statusCode(404);
        Api.as("gremium-erfurt").post(Invited.ACCEPTANCES, invited.link()).statusCode(200).body("committee.id", equalTo(committee)).body("role", equalTo("COMMITTEE_MEMBER"));
        Api.as("gremium-erfurt").get("/committees/" + committee).statusCode(200);
    }

    @Test
    void anInvitationIsToExactlyItsScopeAndToAMailAddress() {
        String organisation = coordinator.create("/organisations", Fixture.organisation(network, Fixture.unique("Verein")));
        coordinator.post(PATH, Invited.draft("a@b.example", "ORGANISATION_EDITOR", "network", network)).statusCode(422).body("type", equalTo("/problems/invitation-has-its-scope"));
        coordinator.post(PATH, Invited.draft("a@b.example", "MEMBER", "organisation", organisation)).statusCode(422).body("type", equalTo("/problems/invitation-has-its-scope"));
        coordinator.post(PATH, Invited.draft("a@b.example", "MEMBER", "network", Fixture.unknownId())).statusCode(422).body("type", equalTo("/problems/unknown-reference"));
        coordinator.post(PATH, Map.of("email", "a@b.example", "role", "MEMBER", "language", "DE")).statusCode(422);
        for (String email : new String[] {"", "name", "name@host", "Name <name@host.example>", "a@b.example,c@d.example", "a@b.example\r\nBcc: c@d.example", "a b@c.example", "@b.example"})
            coordinator.post(PATH, member(email)).statusCode(400);
        var draft = member("a@b.example");
        draft.put("tokenHash", "x");
        coordinator.post(PATH, draft).statusCode(400).body("type", equalTo("/problems/unknown-member"));
    }

    @Test
    void whoWasInvitedIsNotInvitedTwiceButAgain() {
        String email = Mails.address("zweimal");
        var first = Invited.by("koordination-erfurt", member(email));
        coordinator.post(PATH, member(email.toUpperCase(java.util.Locale.ROOT))).statusCode(409).body("type", equalTo("/problems/invitation-pending-already"));
        coordinator.post(first.path() + "/sending", Map.of()).statusCode(200).body("status", equalTo("PENDING"));
        var second = Invited.arrived(first.id(), Mails.to(email, 2).getFirst());
        assertNotEquals(first.token(), second.token());
        Api.anonymous().post(Invited.LOOKUPS, first.link()).statusCode(422).body("type", equalTo("/problems/invitation-unknown"));
        Api.anonymous().post(Invited.LOOKUPS, second.link()).statusCode(200);
    }

    @Test
    void whatWasWithdrawnHasNoEffectAndCanBeInvitedAnew() {
        String email = Mails.address("doch-nicht");
        var invited = Invited.by("koordination-erfurt", member(email));
        for (int twice = 0; twice < 2; twice++) coordinator.post(invited.path() + "/withdrawal", Map.of()).statusCode(200).body("status", equalTo("WITHDRAWN"));
        Api.anonymous().post(Invited.LOOKUPS, invited.link()).statusCode(422).body("type", equalTo("/problems/invitation-withdrawn"));
        Api.as("gast").post(Invited.ACCEPTANCES, invited.withOtherAddress()).statusCode(422).body("type", equalTo("/problems/invitation-withdrawn"));
        coordinator.post(invited.path() + "/sending", Map.of()).statusCode(422).body("type", equalTo("/problems/invitation-withdrawn"));
        coordinator.post(PATH, member(email)).statusCode(201);
    }

    @Test
    void whatHasExpiredHasNoEffectUntilItIsSentAgain() {
        String email = Mails.address("zu-spaet");
        var invited = Invited.by("koordination-erfurt", member(email));
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery("update invitation set expires_at = now() - interval '1 second' where cast(id as text) = :id")
                .setParameter("id", invited.id()).executeUpdate());
        Api.anonymous().post(Invited.LOOKUPS, invited.link()).statusCode(422).body("type", equalTo("/problems/invitation-expired"));
        Api.as("gast").post(Invited.ACCEPTANCES, invited.withOtherAddress()).statusCode(422).body("type", equalTo("/problems/invitation-expired"));
        coordinator.get(invited.path()).body("status", equalTo("EXPIRED"));
        coordinator.post(invited.path() + "/sending", Map.of()).statusCode(200).body("status", equalTo("PENDING"));
        Api.anonymous().post(Invited.LOOKUPS, Invited.arrived(invited.id(), Mails.to(email, 2).getFirst()).link()).statusCode(200);
    }

    @Test
    void thoseWhoMayGiveTheRightSeeTheInvitationNobodyElseDoes() {
        var invited = Invited.by("koordination-erfurt", member(Mails.address("gesehen")));
        Fixture.grant("koordination-bayern", "COORDINATOR", network);
        for (String username : new String[] {"koordination-erfurt", "koordination-bayern", "admin"})
            Api.as(username).get(PATH, Map.of("network", network)).statusCode(200).body("items.id", contains(invited.id()));
        for (String username : new String[] {"gast", "koordination-bautzen"}) {
            Api.as(username).get(PATH, Map.of("network", network)).statusCode(200).body("items", empty());
            Api.as(username).get(invited.path()).statusCode(404);
            Api.as(username).post(invited.path() + "/sending", Map.of()).statusCode(404);
            Api.as(username).post(invited.path() + "/withdrawal", Map.of()).statusCode(404);
        }
        Api.anonymous().get(PATH).statusCode(401);
        Api.anonymous().get(invited.path()).statusCode(401);
    }

    @Test
    void theListIsFilteredByWhatHasBecomeOfThemPageByPage() {
        var ids = new java.util.ArrayList<String>();
        for (int i = 0; i < 3; i++) ids.addFirst(coordinator.create(PATH, member(Mails.address("liste"))));
        coordinator.post(PATH + "/" + ids.get(1) + "/withdrawal", Map.of()).statusCode(200);
        coordinator.get(PATH, Map.of("network", network)).body("items.id", equalTo(ids)).body("next", nullValue());
        coordinator.get(PATH, Map.of("network", network, "status", "WITHDRAWN")).body("items.id", contains(ids.get(1)));
        coordinator.get(PATH, Map.of("network", network, "status", List.of("PENDING", "ACCEPTED"))).body("items.id", contains(ids.get(0), ids.get(2)));
        String next = coordinator.get(PATH, Map.of("network", network, "limit", 2)).body("items.id", contains(ids.get(0), ids.get(1))).extract().path("next");
        coordinator.get(PATH, Map.of("network", network, "limit", 2, "cursor", next)).body("items.id", contains(ids.get(2))).body("next", nullValue());
        coordinator.get(PATH, Map.of("cursor", "elsewhere")).statusCode(400);
        coordinator.get(PATH, Map.of("status", "LOST")).statusCode(400);
        coordinator.get(PATH, Map.of("limit", 0)).statusCode(400);
        coordinator.get(PATH).body("items.id", hasItem(ids.getFirst()));
    }

    @Test
    void sendingTwiceWithOneKeySendsOnce() {
        String email = Mails.address("schluessel");
        String key = Fixture.unique("invitation-key-");
        for (int twice = 0; twice < 2; twice++) coordinator.json(member(email)).header("Idempotency-Key", key).post(PATH).then().statusCode(201).body("email", equalTo(email));
        Mails.to(email);
    }

    @Test
    void nobodyIsFloodedWithInvitations() {
        String email = Mails.address("flut");
        String id = coordinator.create(PATH, member(email));
        for (int again = 2; again <= 5; again++) coordinator.post(PATH + "/" + id + "/sending", Map.of()).statusCode(200);
        var refused = coordinator.post(PATH + "/" + id + "/sending", Map.of()).statusCode(429).body("type", equalTo("/problems/too-many-requests"));
        assertTrue(Integer.parseInt(refused.extract().header("Retry-After")) > 80_000);
        // Another network does not help.
        coordinator.post(PATH, Invited.draft(email, "MEMBER", "network", Fixture.networkOf("koordination-erfurt"))).statusCode(429);
        Mails.to(email, 5);
    }

    @Test
    void nobodyFloodsOthersWithInvitations() {
        String other = Fixture.networkOf("koordination-berlin");
        Api busy = Api.as("koordination-berlin");
        for (int i = 0; i < 60; i++) busy.post(PATH, Invited.draft("empfang" + i + "@flut.example", "MEMBER", "network", other)).statusCode(201);
        busy.post(PATH, Invited.draft("empfang60@flut.example", "MEMBER", "network", other)).statusCode(429).header("Retry-After", notNullValue());
    }
}
