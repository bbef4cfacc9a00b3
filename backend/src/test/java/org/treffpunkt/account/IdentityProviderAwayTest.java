package org.treffpunkt.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.RealParts;
import org.treffpunkt.support.Tokens;

/** While the identity provider does not answer, what is public can be read, and whoever signed in is told what is the matter. */
@RealParts
@TestProfile(IdentityProviderAwayTest.NobodyAnswers.class)
class IdentityProviderAwayTest {
    /** The keys of the issuer are looked for where nobody answers. */
    public static class NobodyAnswers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.discovery-enabled", "false", "quarkus.oidc.jwks-path", "http://localhost:1/certs");
        }
    }

    @Test
    void whatIsPublicCanBeRead() {
        given().get("/api/v1/organisations").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void whoSignedInIsToldToTryLater() {
        for (String path : new String[] {"/api/v1/me", "/api/v1/organisations", "/api/v1/grants"})
            given().header("Authorization", "Bearer " + Tokens.of("gast")).get(path).then().statusCode(503).header("Retry-After", "10")
                    .contentType("application/problem+json").body("type", equalTo("/problems/identity-provider-unavailable"));
    }
}
