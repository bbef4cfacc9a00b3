package org.treffpunkt.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;
import org.treffpunkt.support.Tokens;

/** Who one is, with tokens of a real Keycloak: valid ones are believed, all others are refused everywhere. */
@RealParts
class IdentityTest {
    @Test
    void withoutATokenOneIsNobody() {
        Api.anonymous().get("/me").statusCode(200).body("signedIn", equalTo(false)).body("subject", nullValue()).body("grants", hasSize(0));
    }

    @Test
    void aTokenSaysWhoOneIsAndTheDatabaseWhatOneMay() {
        String network = Fixture.networkOf("koordination-berlin");
        Api.as("koordination-berlin").get("/me").statusCode(200).body("signedIn", equalTo(true)).body("subject", equalTo(Fixture.subjectOf("koordination-berlin")))
                .body("platformAdministrator", equalTo(false)).body("grants.find { it.network.id == '" + network + "' }.role", equalTo("COORDINATOR"))
                .body("grants.find { it.network.id == '" + network + "' }.network.name.de", startsWith("Netzwerk"));
        Api.as("admin").get("/me").body("platformAdministrator", equalTo(true));
    }

    @Test
    void aRightTakenAwayEndsWithTheNextRequest() {
        String network = Fixture.network();
        String grant = Fixture.grant("koordination-berlin", "COORDINATOR", network);
        Fixture.grant("koordination-prag", "COORDINATOR", network);
        Api coordinator = Api.withToken(Tokens.of("koordination-berlin"));
        coordinator.post("/organisations", Fixture.organisation(network, "Verein")).statusCode(201);
        Api.as("admin").delete("/grants/" + grant).statusCode(204);
        coordinator.post("/organisations", Fixture.organisation(network, "Verein")).statusCode(403);
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        refused(Tokens.login("admin").path("id_token"));
    }

    @Test
    void aRefreshTokenIsNoAccessToken() {
        refused(Tokens.login("admin").path("refresh_token"));
    }

    @Test
    void aTokenForSomebodyElseIsNotForUs() {
        // Keycloak's own command line client knows nothing of this API: its tokens do not name it as their audience.
        refused(given().baseUri(Tokens.issuer()).basePath("").formParams(Map.of(
                        "grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin-demo"))
                .post("/protocol/openid-connect/token").then().statusCode(200).extract().path("access_token"));
    }

    @Test
    void aChangedTokenIsRefused() {
        String[] parts = Tokens.of("gast").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        refused(parts[0] + "." + encoded(claims.replace(Fixture.subjectOf("gast"), Fixture.subjectOf("admin"))) + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + "." + parts[2].substring(0, parts[2].length() - 8) + "AAAAAAAA");
        refused(parts[0] + "." + parts[1] + ".");
        refused(parts[0] + "." + parts[1]);
        refused(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".");
        refused(encoded("{\"alg\":\"RS256\",\"kid\":\"foreign\"}") + "." + parts[1] + "." + parts[2]);
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsRefused() throws NoSuchAlgorithmException, InvalidKeyException {
        String key = given().baseUri(Tokens.issuer()).basePath("").get().then().statusCode(200).extract().path("public_key");
        String signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + Tokens.of("admin").split("\\.")[1];
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        refused(signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        var realms = Tokens.issuer().replaceAll("/realms/.*", "");
        var master = given().baseUri(realms).basePath("").get("/realms/master").then().statusCode(200).extract();
        // Signed by the same server, but by the key of another realm: only the signature of our realm counts.
        String[] parts = Tokens.of("admin").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("/realms/treffpunkt", "/realms/" + master.path("realm"));
        refused(parts[0] + "." + encoded(claims) + "." + parts[2]);
    }

    @Test
    void somethingThatIsNoTokenIsRefused() {
        for (String header : new String[] {"Bearer", "Bearer ", "Bearer abc", "Bearer a.b.c", "Basic YWRtaW46YWRtaW4=", "abc"})
            Api.anonymous().request().header("Authorization", header).get("/me").then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void theConfigurationTellsWhereToSignIn() {
        Api.anonymous().get("/configuration").statusCode(200).body("issuer", equalTo(Tokens.issuer())).body("clientId", equalTo("treffpunkt-web")).body("publicBaseUrl", notNullValue());
    }

    /** Everywhere: where a token is needed, where it only shows more, and where nobody asks who it is. */
    private static void refused(String token) {
        Api caller = Api.withToken(token);
        for (String path : new String[] {"/me", "/configuration", "/organisations", "/vocabularies/topics", "/grants"})
            caller.get(path).statusCode(401).header("WWW-Authenticate", equalTo("Bearer")).body("type", equalTo("/problems/sign-in-needed")).body("detail", not(equalTo(token)));
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
