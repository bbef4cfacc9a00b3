package org.treffpunkt.network;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.treffpunkt.support.Fixture.unique;
import static org.treffpunkt.support.Members.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.Members;
import org.treffpunkt.support.RealParts;

/** Who a network is made of, and how that changed: counted from what the caller may read, and only as far as it is dated. */
@RealParts
class NetworkMembersTest {
    private static final Api PRAG = Api.as("koordination-prag");
    private String network;

    @BeforeEach
    void aNetworkOfTwoSides() {
        network = Fixture.networkOf("koordination-prag");
        PRAG.patch("/networks/" + network, "*", Map.of("constituencies", List.of(
                Map.of("key", "mso", "name", Map.of("de", "Migrantenorganisationen"), "role", Map.of("de", "Volle Mitglieder")),
                Map.of("key", "partner", "name", Map.of("de", "Partner"), "persons", true)))).statusCode(200);
    }

    @Test
    void aNetworkIsMadeOfSides() {
        member("MSO", true, Map.of("constituency", "mso", "period", Map.of("from", "2001")));
        member("AUTHORITY", false, Map.of("constituency", "partner", "period", Map.of("from", "2001", "until", "2010"), "status", "ENDED"));
        member("NGO", false, Map.of("constituency", "partner", "period", Map.of("from", "2005"), "visibility", "NETWORK"));
        member("FOUNDATION", false, Map.of("role", "FUNDER"));
        member("NGO", false, Map.of("status", "APPLIED"));
        String composition = "/networks/" + network + "/composition";
        Api.anonymous().get(composition).statusCode(200).body("members", equalTo(1)).body("migrantLed", equalTo(1)).body("organisations", equalTo(1)).body("persons", equalTo(0))
                .body("constituencies.key", contains("mso", "partner")).body("constituencies.members", contains(1, 0)).body("constituencies[0].role.de", equalTo("Volle Mitglieder"))
                .body("kinds.key", contains("MSO")).body("roles.key", contains("FUNDER", "MEMBER")).body("withoutConstituency", equalTo(0));
        PRAG.get(composition).body("members", equalTo(2)).body("constituencies.members", contains(1, 1)).body("kinds.key", contains("MSO", "NGO"));
        PRAG.get(composition + "?asOf=2003-01-01").body("asOf", equalTo("2003-01-01")).body("members", equalTo(2)).body("kinds.key", contains("AUTHORITY", "MSO"));
        PRAG.get(composition + "?asOf=1999-01-01").body("members", equalTo(0)).body("roles.members", contains(1));
    }

    @Test
    void whatKindAHiddenOrganisationIsDoesNotShowInANumber() {
        String hidden = PRAG.create("/organisations", with(with(Fixture.organisation(network, unique("Verein")), "visibility", "PRIVATE"), "migrantLed", true));
        PRAG.create("/memberships", Members.membership(network, hidden));
        Api.anonymous().get("/networks/" + network + "/composition").body("members", equalTo(1)).body("migrantLed", equalTo(0)).body("kinds", hasSize(1)).body("kinds[0].key", nullValue());
        PRAG.get("/networks/" + network + "/composition").body("migrantLed", equalTo(1)).body("kinds[0].key", equalTo("ASSOCIATION"));
    }

    @Test
    void membersBecomeMoreAndFewer() {
        member("MSO", true, Map.of("constituency", "mso", "period", Map.of("from", "2001-03")));
        member("NGO", false, Map.of("constituency", "partner", "period", Map.of("from", "2001", "until", "2003-05-31"), "status", "ENDED"));
        member("NGO", false, Map.of("period", Map.of("from", "2002-01-01"), "status", "ENDED"));
        member("NGO", false, Map.of());
        member("FOUNDATION", false, Map.of("role", "FUNDER", "period", Map.of("from", "2001")));
        String statistics = "/networks/" + network + "/member-statistics";
        Api.anonymous().get(statistics + "?from=2000-06-01&to=2003-12-31&step=YEAR").statusCode(200).body("from", equalTo("2000-01-01")).body("to", equalTo("2003-12-31"))
                .body("items.joined", contains(0, 2, 0, 0)).body("items.left", contains(0, 0, 0, 1)).body("items.active", contains(0, 2, 2, 1))
                .body("dated", equalTo(2)).body("withoutBeginning", equalTo(1)).body("withoutEnd", equalTo(1))
                .body("items[1].kinds.key", contains("MSO", "NGO")).body("items[1].constituencies.key", contains("mso", "partner")).body("items[1].roles.key", contains("MEMBER"));
        Api.anonymous().get(statistics + "?from=2001-02-01&to=2001-04-30&step=MONTH").body("items.joined", contains(0, 1, 0)).body("items.active", contains(0, 1, 1))
                .body("withoutBeginning", equalTo(2)).body("items[0].to", equalTo("2001-02-28"));
        Api.anonymous().get(statistics + "?from=2001-01-01&to=2001-12-31&step=YEAR&role=FUNDER").body("items.active", contains(1));
        Api.anonymous().get(statistics).body("items", hasSize(10)).body("step", equalTo("YEAR"));
    }

    @Test
    void onlyWhatCanBeAnsweredIsAsked() {
        String statistics = "/networks/" + network + "/member-statistics";
        Api.anonymous().get(statistics + "?from=2001-01-01&to=2000-01-01").statusCode(400).body("violations[0].parameter", equalTo("from"));
        Api.anonymous().get(statistics + "?from=0001-01-01&step=MONTH").statusCode(400).body("violations[0].parameter", equalTo("from"));
        Api.anonymous().get(statistics + "?step=WEEK").statusCode(400).body("violations[0].parameter", equalTo("step"));
        Api.anonymous().get("/networks/" + network + "/composition?asOf=2000").statusCode(400).body("violations[0].parameter", equalTo("asOf"));
        Api.anonymous().get("/networks/" + Fixture.unknownId() + "/composition").statusCode(404);
        PRAG.patch("/networks/" + network, "*", Map.of("visibility", "PRIVATE")).statusCode(200);
        for (String path : List.of("/composition", "/member-statistics")) Api.as("gast").get("/networks/" + network + path).statusCode(404);
    }

    private void member(String kind, boolean migrantLed, Map<String, Object> more) {
        var organisation = with(with(Fixture.organisation(network, unique("Verein")), "kind", kind), "migrantLed", migrantLed);
        var draft = Members.membership(network, PRAG.create("/organisations", organisation));
        draft.putAll(more);
        PRAG.create("/memberships", draft);
    }
}
