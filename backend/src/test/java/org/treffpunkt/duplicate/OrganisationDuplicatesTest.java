package org.treffpunkt.duplicate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.treffpunkt.support.Members.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

@RealParts
class OrganisationDuplicatesTest {
    private final Api coordinator = Api.as("koordination-erfurt");
    private String network;
    private String word;

    @BeforeEach
    void aNetworkOfItsOwn() {
        network = Fixture.networkOf("koordination-erfurt");
        word = Fixture.unique("zz");
    }

    /** `#` stands for a word that no other test uses. */
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Landsmannschaft # der Deutschen aus Russland, Landsmannschaft # der Deutschen aus Russland, SAME_NAME",
        "Landsmannschaft # der Deutschen aus Russland e.V., Landsmannschaft # der Deutschen aus Russland, LEGAL_FORM",
        "Förderzentrum # gemeinnützige GmbH, förderzentrum # gGmbH, LEGAL_FORM",
        "Treff # der Migrant*innen, Treff # der MigrantInnen, SAME_NAME",
        "AWO # Kreisverband Erfurt, Arbeiterwohlfahrt # KV Erfurt, ABBREVIATION",
        "Mehrgenerationenhaus # am Anger in Erfurt, Mehrgenerationenhaus # am Anger Erfurt, SIMILAR_NAME",
    })
    void aNameIsRecognisedInAllItsForms(String one, String other, String reason) {
        String first = add(one.replace("#", word));
        String second = add(other.replace("#", word));
        add("Kulturverein " + Fixture.unique("yy") + " am Stadtpark");
        // Other tests name their organisations much alike: the pair that is meant is the likeliest of those with one of these.
        String meant = "items.findAll { it.first.id in ['%1$s', '%2$s'] && it.second.id in ['%1$s', '%2$s'] }".formatted(first, second);
        coordinator.get("/organisations/duplicates?network=" + network).statusCode(200).body(meant + ".size()", equalTo(1)).body(meant + "[0].reasons", contains(reason)).body("items[0].first.id", oneOf(first, second));
    }

    @Test
    void oneIsCalledByTheInitialsOrTheShortNameOfTheOther() {
        coordinator.create("/organisations", with(Fixture.organisation(network, "Bund " + word + " Erfurter Vereine"), "shortName", word.toUpperCase(java.util.Locale.ROOT)));
        add(word);
        coordinator.get("/organisations/duplicates?network=" + network).statusCode(200).body("items.reasons.flatten()", contains("ABBREVIATION"));
    }

    @Test
    void mailTelephoneWebsiteAndAddressSpeakForIt() {
        var reached = List.of(contact("EMAIL", word + "@example.org", "PUBLIC"), contact("PHONE", "0361 1234567", "PUBLIC"), contact("WEB", "www." + word + ".example", "PUBLIC"));
        var site = Map.of("kind", "OFFICE", "status", "OPEN", "address", Map.of("lines", List.of("Anger 1"), "postalCode", "99084", "locality", "Erfurt", "country", "DE"));
        coordinator.create("/organisations", with(with(Fixture.organisation(network, "Eins " + Fixture.unique("a")), "contactPoints", reached), "sites", List.of(site)));
        coordinator.create("/organisations", with(with(Fixture.organisation(network, "Zwei " + Fixture.unique("b")), "contactPoints", reached), "sites", List.of(site)));
        coordinator.get("/organisations/duplicates?network=" + network).statusCode(200)
                .body("items[0].reasons", containsInAnyOrder("SAME_EMAIL", "SAME_PHONE", "SAME_WEBSITE", "SAME_ADDRESS")).body("items[0].first.locality", equalTo("Erfurt"));
    }

    @Test
    void anAddressThatIsHiddenFromTheCallerTellsThemNothing() {
        String elsewhere = Fixture.networkOf("koordination-bautzen");
        var hidden = contact("EMAIL", word + "@example.org", "PRIVATE");
        Api.as("koordination-bautzen").create("/organisations", with(Fixture.organisation(elsewhere, "Anders " + Fixture.unique("a")), "contactPoints", List.of(hidden)));
        coordinator.create("/organisations", with(Fixture.organisation(network, "Ganz anders " + Fixture.unique("b")), "contactPoints", List.of(hidden)));
        coordinator.get("/organisations/duplicates?network=" + network).statusCode(200).body("items", empty());
        coordinator.get("/organisations/likely-duplicates", Map.of("email", word + "@example.org")).statusCode(200).body("items.size()", equalTo(1));
        Api.as("admin").get("/organisations/duplicates?network=" + network).statusCode(200).body("items.reasons.flatten()", contains("SAME_EMAIL"));
    }

    @Test
    void aPairThatIsTwoStaysTwoUntilSomebodyTakesThatBack() {
        String first = add("Verein " + word);
        String second = add("Verein " + word + " e.V.");
        var verdict = Map.of("other", Map.of("id", second), "dismissed", true);
        coordinator.post("/organisations/" + first + "/duplicate-verdicts", verdict).statusCode(200).body("dismissed", equalTo(true));
        coordinator.post("/organisations/" + first + "/duplicate-verdicts", verdict).statusCode(200);
        coordinator.get("/organisations/duplicates?network=" + network).body("items", empty());
        coordinator.get("/organisations/duplicates?dismissed=true&network=" + network).body("items.size()", equalTo(1)).body("items[0].dismissed", equalTo(true));
        coordinator.post("/organisations/" + second + "/duplicate-verdicts", Map.of("other", Map.of("id", first), "dismissed", false)).statusCode(200).body("dismissed", equalTo(false));
        coordinator.get("/organisations/duplicates?network=" + network).body("items.size()", equalTo(1));
        coordinator.get("/audit-records?kind=DISTINCTION&record=" + first).body("items.action", hasItem("CREATED"));
    }

    @Test
    void beforeAnOrganisationIsAddedThoseLikeItAreFound() {
        String there = add("Landsmannschaft " + word + " der Deutschen aus Russland e.V.");
        coordinator.get("/organisations/likely-duplicates", Map.of("name", "Landsmannschaft " + word + " der Deutschen aus Russland")).statusCode(200)
                .body("items[0].record.id", equalTo(there)).body("items[0].reasons", contains("LEGAL_FORM")).body("items[0].record.writable", equalTo(true));
        coordinator.get("/organisations/likely-duplicates?name=").statusCode(200).body("items", empty());
        coordinator.get("/organisations/likely-duplicates?email=keine-adresse&phone=abc&website=%20").statusCode(200).body("items", empty());
        Api.as("gast").get("/organisations/likely-duplicates?name=a").statusCode(403);
        Api.anonymous().get("/organisations/likely-duplicates?name=a").statusCode(401);
    }

    @Test
    void whoeverCoordinatesAnotherNetworkLearnsNothing() {
        add("Verein " + word);
        add("Verein " + word + " e.V.");
        String other = Fixture.networkOf("koordination-bautzen");
        Api.as("koordination-bautzen").get("/organisations/duplicates?network=" + network).statusCode(200).body("items", empty());
        assertThat(Api.as("koordination-bautzen").get("/organisations/duplicates").statusCode(200).extract().asString(), not(containsString(network)));
        coordinator.get("/organisations/duplicates?network=" + other).statusCode(200).body("items", empty());
    }

    private String add(String name) {
        return coordinator.create("/organisations", Fixture.organisation(network, name));
    }

    private static Map<String, Object> contact(String kind, String value, String visibility) {
        return Map.of("kind", kind, "value", value, "visibility", visibility);
    }
}
