package org.treffpunkt.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
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
    void theProductionRealmHasNoPeopleAndItsSecretsComeFromTheEnvironment() {
        assertThat(realm.path("users")).allSatisfy(user -> assertThat(user.path("username").asText()).startsWith("service-account-"));
        var secrets = Stream.of("secret", "password").flatMap(name -> realm.findValues(name).stream()).map(JsonNode::asText).toList();
        assertThat(secrets).hasSize(2).allSatisfy(secret -> assertThat(secret).matches("\\$\\{[A-Z_]+}"));
        assertThat(realm.findValues("credentials")).isEmpty();
    }

    @Test
    void theBackendMayOnlyFindAndMakeUsersOfTheRealm() {
        var account = realm.path("users").path(0);
        assertThat(account.path("serviceAccountClientId").asText()).isEqualTo("treffpunkt-backend");
        assertThat(account.path("clientRoles").fieldNames()).toIterable().containsExactly("realm-management");
        assertThat(account.path("clientRoles").path("realm-management").valueStream().map(JsonNode::asText)).containsExactly("manage-users", "view-users");
        assertThat(account.has("realmRoles")).isFalse();
        assertThat(RealmFile.client(realm, "treffpunkt-backend").path("standardFlowEnabled").asBoolean(true)).isFalse();
    }

    @Test
    void theDemoSendsItsMailToTheMailboxOfThisMachine() throws IOException {
        var mail = RealmFile.withDemo(root).path("smtpServer");
        assertThat(mail.path("host").asText()).isEqualTo("127.0.0.1");
        assertThat(mail.has("password")).isFalse();
        assertThat(RealmFile.rendered(RealmFile.withDemo(root), Map.of("SMTP_PORT", "1025"))).contains("\"port\" : \"1025\"");
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

    @Test
    void signingInWorksFromTheAddressOfLiveReload() throws IOException {
        var web = RealmFile.client(RealmFile.withDemo(root), "treffpunkt-web");
        assertThat(web.path("redirectUris").valueStream().map(JsonNode::asText)).contains("http://localhost:5173/signed-in");
        assertThat(web.path("webOrigins").valueStream().map(JsonNode::asText)).contains("http://localhost:5173").noneMatch(origin -> origin.contains("*"));
    }
}
