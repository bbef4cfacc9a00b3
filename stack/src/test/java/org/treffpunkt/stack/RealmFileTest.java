package org.treffpunkt.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the shipped realm promises; the demo file may add to it on one machine only. */
class RealmFileTest {
    private final Path root = StackSettings.of(Map.of()).root();
    private JsonNode realm;

    @BeforeEach
    void readProductionRealm() throws IOException {
        realm = new ObjectMapper().readTree(root.resolve(RealmFile.PRODUCTION).toFile());
    }

    @Test
    void theProductionRealmHasNoUsersAndNoSecrets() {
        assertThat(realm.has("users")).isFalse();
        assertThat(realm.findValues("secret")).isEmpty();
        assertThat(realm.findValues("credentials")).isEmpty();
    }

    @Test
    void noProductionClientMayUseThePasswordGrantOrTheImplicitFlow() {
        assertThat(realm.path("clients")).isNotEmpty().allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
        });
    }

    @Test
    void everyRedirectAddressIsExact() {
        var uris = realm.findValues("redirectUris").stream().flatMap(JsonNode::valueStream).map(JsonNode::asText).toList();
        assertThat(uris).isNotEmpty().allSatisfy(uri -> assertThat(uri).doesNotContain("*").contains("/signed-in"));
        var afterSignOut = realm.findValues("post.logout.redirect.uris").stream().map(JsonNode::asText).toList();
        assertThat(afterSignOut).hasSize(2).noneMatch(uri -> uri.contains("*") || uri.equals("+"));
        assertThat(realm.findValues("webOrigins").stream().flatMap(JsonNode::valueStream).map(JsonNode::asText)).noneMatch(origin -> origin.contains("*"));
    }

    @Test
    void everyClientThatSignsPeopleInNeedsPkceAndCallsTheApi() {
        assertThat(realm.path("clients").valueStream().filter(client -> client.path("standardFlowEnabled").asBoolean())).hasSize(2).allSatisfy(client -> {
            assertThat(client.path("attributes").path("pkce.code.challenge.method").asText()).isEqualTo("S256");
            assertThat(client.findValuesAsText("included.client.audience")).containsExactly("treffpunkt-api");
        });
    }

    @Test
    void tokensAreShortLivedRotateAndGuessingIsBraked() {
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.path("refreshTokenMaxReuse").asInt(1)).isZero();
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("passwordPolicy").asText()).contains("length(12)");
    }

    @Test
    void theDemoAddsOneLoginPerRoleWithTheSameIdentityEverywhere() throws IOException {
        var logins = RealmFile.demoLogins(root);
        assertThat(logins).extracting(RealmFile.DemoLogin::username).containsExactly(
                "admin", "koordination-erfurt", "koordination-bautzen", "koordination-prag", "koordination-bayern",
                "koordination-berlin", "mitglied-erfurt", "redaktion-erfurt", "gast", "vorsitz-erfurt", "gremium-erfurt", "ehemals-erfurt");
        assertThat(logins).allSatisfy(login -> assertThat(login.role()).isNotBlank());
        var subjects = RealmFile.demoSubjects(root);
        assertThat(subjects).containsEntry("koordination-erfurt", "00000000-0000-7000-8000-000000000002");
        assertThat(subjects.values()).doesNotHaveDuplicates();
    }

    @Test
    void theDemoKeepsWhatTheProductionRealmPromisesForTheWebApplication() throws IOException {
        var web = RealmFile.client(RealmFile.withDemo(root), "treffpunkt-web");
        assertThat(web.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        assertThat(web.path("redirectUris").valueStream().map(JsonNode::asText)).noneMatch(uri -> uri.contains("*"));
    }
}
