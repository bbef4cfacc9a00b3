package org.treffpunkt.invitation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Mails;
import org.treffpunkt.support.RealParts;

/** Whoever has the link of an invitation accepts it, once: signed in, or with an account that is made for them. */
@RealParts
class InvitationAcceptanceTest {
    private static final String PATH = Invited.ACCEPTANCES;
    private static final String GUEST = "gast@treffpunkt.example";
    private final Api coordinator = Api.as("koordination-bayern");
    private final Api guest = Api.as("gast");
    private String network;
    private String name;

    @BeforeEach
    void found() {
        network = Fixture.networkOf("koordination-bayern");
        name = coordinator.get("/networks/" + network).extract().path("name.de");
    }

    private Invited invite(String email, String role) {
        return Invited.by("koordination-bayern", Invited.draft(email, role, "network", network));
    }

    private Invited inviteGuest(String role) {
        return Invited.among("koordination-bayern", Invited.draft(GUEST, role, "network", network), name);
    }

    @Test
    void whoIsSignedInWithTheInvitedAddressHasTheRightAtOnce() {
        var invited = inviteGuest("COORDINATOR");
        Api.anonymous().post(Invited.LOOKUPS, invited.link()).statusCode(200).body("accountExists", equalTo(true));
        guest.post("/organisations", Fixture.organisation(network, "Verein")).statusCode(403);
        // Clicked twice, accepted once.
        for (int twice = 0; twice < 2; twice++)
            guest.post(PATH, invited.link()).statusCode(200).body("accountMade", equalTo(false)).body("network.id", equalTo(network)).body("role", equalTo("COORDINATOR"));
        guest.post("/organisations", Fixture.organisation(network, "Verein")).statusCode(201);
        guest.get("/me").body("grants.findAll { it.network?.id == '" + network + "' }.size()", equalTo(1));
        coordinator.get(invited.path()).body("status", equalTo("ACCEPTED")).body("acceptedBy", equalTo(Fixture.subjectOf("gast"))).body("acceptedAt", notNullValue());
    }

    @Test
    void aLinkWorksOnce() {
        var invited = inviteGuest("MEMBER");
        guest.post(PATH, invited.link()).statusCode(200);
        for (Api other : List.of(Api.anonymous(), Api.as("mitglied-erfurt"))) other.post(PATH, invited.withOtherAddress()).statusCode(422).body("type", equalTo("/problems/invitation-used"));
        Api.anonymous().post(Invited.LOOKUPS, invited.link()).statusCode(422).body("type", equalTo("/problems/invitation-used"));
        coordinator.post(invited.path() + "/withdrawal", Map.of()).statusCode(422).body("type", equalTo("/problems/invitation-used"));
        coordinator.post(invited.path() + "/sending", Map.of()).statusCode(422).body("type", equalTo("/problems/invitation-used"));
        Api.as("mitglied-erfurt").get("/me").body("grants.network.id", not(hasItem(network)));
    }

    @Test
    void withAnotherAddressOneAcceptsOnlyToReadAndOnlyOnPurpose() {
        var toRead = invite(Mails.address("privat"), "MEMBER");
        guest.post(PATH, toRead.link()).statusCode(422).body("type", equalTo("/problems/invitation-for-another-address")).body("violations[0].pointer", equalTo("/withOtherAddress"));
        guest.post(PATH, toRead.withOtherAddress()).statusCode(200);
        var toWrite = invite(Mails.address("privat"), "COORDINATOR");
        guest.post(PATH, toWrite.withOtherAddress()).statusCode(422).body("type", equalTo("/problems/invitation-for-another-address"));
        guest.get("/me").body("grants.findAll { it.network?.id == '" + network + "' }.role", equalTo(List.of("MEMBER")));
    }

    @Test
    void nobodyInvitesThemselves() {
        var invited = invite(Mails.address("ich"), "MEMBER");
        coordinator.post(PATH, invited.withOtherAddress()).statusCode(422).body("type", equalTo("/problems/invitation-of-ones-own"));
    }

    @Test
    void aTamperedLinkHasNoEffect() {
        var invited = invite(Mails.address("echt"), "MEMBER");
        String tampered = invited.token().substring(1) + (invited.token().endsWith("A") ? "B" : "A");
        for (String token : new String[] {tampered, "x", invited.token().toUpperCase(java.util.Locale.ROOT) + "!", "' or 1=1 --"}) {
            Api.anonymous().post(Invited.LOOKUPS, Map.of("token", token)).statusCode(422).body("type", equalTo("/problems/invitation-unknown"));
            guest.post(PATH, Map.of("token", token, "withOtherAddress", true)).statusCode(422).body("type", equalTo("/problems/invitation-unknown"));
        }
        for (Api caller : List.of(Api.anonymous(), guest)) {
            caller.post(PATH, Map.of("token", "")).statusCode(400);
            caller.post(PATH, Map.of()).statusCode(400);
            caller.post(PATH, Map.of("token", "x".repeat(201))).statusCode(400);
        }
        coordinator.get(invited.path()).body("status", equalTo("PENDING"));
    }

    @Test
    void whoHasNoAccountGetsOneWithTheRightInIt() {
        String email = Mails.address("neu");
        var invited = invite(email, "COORDINATOR");
        Api.anonymous().post(PATH, invited.link()).statusCode(200).body("accountMade", equalTo(true)).body("email", equalTo(email));
        Api.anonymous().post(PATH, invited.link()).statusCode(422).body("type", equalTo("/problems/invitation-used"));
        var firstSteps = Mails.to(email, 2).getFirst();
        Api newcomer = Api.withToken(NewAccount.choosePassword(firstSteps.link(), email));
        newcomer.get("/me").statusCode(200).body("grants.find { it.network?.id == '" + network + "' }.role", equalTo("COORDINATOR"));
        newcomer.post("/organisations", Fixture.organisation(network, "Verein")).statusCode(201);
        coordinator.get(invited.path()).body("acceptedBy", equalTo(newcomer.get("/me").extract().path("subject")));
    }

    @Test
    void whoHasAnAccountIsToldToSignInFirst() {
        var invited = inviteGuest("MEMBER");
        Api.anonymous().post(PATH, invited.link()).statusCode(422).body("type", equalTo("/problems/invitation-account-exists"));
        guest.post(PATH, invited.link()).statusCode(200);
    }

    @Test
    void ofManyAtOnceOneAccepts() {
        String email = Mails.address("gedraenge");
        var invited = invite(email, "MEMBER");
        var statuses = IntStream.range(0, 8).parallel().map(i -> Api.anonymous().post(PATH, invited.link()).extract().statusCode()).sorted().boxed().toList();
        assertEquals(List.of(200, 422, 422, 422, 422, 422, 422, 422), statuses);
        Mails.to(email, 2);
    }

    @Test
    void anInvitationIsWorthWhatItsInviterMayStillGive() {
        String grant = Fixture.grant("koordination-prag", "COORDINATOR", network);
        var invited = Invited.by("koordination-prag", Invited.draft(Mails.address("nachfolge"), "MEMBER", "network", network));
        Api.as("admin").delete("/grants/" + grant).statusCode(204);
        Api.anonymous().post(Invited.LOOKUPS, invited.link()).statusCode(422).body("type", equalTo("/problems/invitation-void"));
        Api.anonymous().post(PATH, invited.link()).statusCode(422).body("type", equalTo("/problems/invitation-void"));
        guest.post(PATH, invited.withOtherAddress()).statusCode(422).body("type", equalTo("/problems/invitation-void"));
        // Somebody who may give it sends it again, and stands for it.
        coordinator.post(invited.path() + "/sending", Map.of()).statusCode(200).body("inviterName", not(equalTo(invited.mail().from())));
        var again = Invited.arrived(invited.id(), Mails.to(invited.mail().to().getFirst(), 2).getFirst());
        guest.post(PATH, again.withOtherAddress()).statusCode(200);
    }

    @Test
    void aPlatformAdministratorInvitesTheFirstCoordinator() {
        String fresh = Fixture.network();
        String email = Mails.address("erste");
        var invited = Invited.by("admin", Invited.draft(email, "COORDINATOR", "network", fresh));
        Api.anonymous().post(Invited.LOOKUPS, invited.link()).statusCode(200).body("role", equalTo("COORDINATOR"));
        Api.anonymous().post(PATH, invited.link()).statusCode(200).body("accountMade", equalTo(true));
    }

    @Test
    void anEditorInvitesAnotherOne() {
        String organisation = coordinator.create("/organisations", Fixture.organisation(network, Fixture.unique("Verein")));
        Fixture.editor("redaktion-erfurt", organisation);
        String email = Mails.address("kollegin");
        var invited = Invited.by("redaktion-erfurt", Invited.draft(email, "ORGANISATION_EDITOR", "organisation", organisation));
        Api.anonymous().post(PATH, invited.link()).statusCode(200).body("organisation.id", equalTo(organisation));
        coordinator.get(Invited.INVITATIONS, Map.of("organisation", organisation)).body("items[0].status", equalTo("ACCEPTED"));
    }
}
