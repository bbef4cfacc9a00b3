package org.treffpunkt.account;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** Tokens that are signed as they must be, by a key that the backend trusts for this test, and claim what does not hold: time, issuer, audience, kind. */
@RealParts
@TestProfile(ForgedClaimsTest.OurKey.class)
class ForgedClaimsTest {
    private static final String KEPT = ForgedClaimsTest.class.getName() + ".keys";
    private static final KeyPair KEYS = keys();
    private static final String KEY = "ours";
    private static final String ISSUER = "https://login.example.org/realms/treffpunkt";

    /** The key with which this test signs is the issuer's. */
    public static class OurKey implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.discovery-enabled", "false", "quarkus.oidc.jwks-path", published(), "quarkus.oidc.token.issuer", ISSUER);
        }
    }

    /** The address at which the key can be fetched, as issuers offer theirs. */
    private static String published() {
        try {
            var key = (RSAPublicKey) KEYS.getPublic();
            byte[] keys = ("{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"" + KEY + "\",\"n\":\"" + encoded(key.getModulus()) + "\",\"e\":\"" + encoded(key.getPublicExponent()) + "\"}]}")
                    .getBytes(StandardCharsets.US_ASCII);
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/certs", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                try (var body = exchange.getResponseBody()) {
                    body.write(keys);
                }
            });
            server.start();
            return "http://localhost:" + server.getAddress().getPort() + "/certs";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    /** One claim each that does not hold. */
    enum Claim {
        EXPIRED(token -> token.issuedAt(Instant.now().minus(Duration.ofMinutes(10))).expiresAt(Instant.now().minus(Duration.ofMinutes(5)))),
        EXPIRED_JUST_NOW(token -> token.issuedAt(Instant.now().minus(Duration.ofMinutes(5))).expiresAt(Instant.now().minus(Duration.ofSeconds(2)))),
        NOT_YET_VALID(token -> token.claim("nbf", Instant.now().plus(Duration.ofMinutes(10)).getEpochSecond())),
        OF_ANOTHER_ISSUER(token -> token.issuer("https://elsewhere.example.org/realms/treffpunkt")),
        OF_AN_ISSUER_THAT_BEGINS_ALIKE(token -> token.issuer(ISSUER + ".elsewhere.example.org")),
        FOR_ANOTHER_AUDIENCE(token -> token.audience("somebody-else")),
        FOR_NO_AUDIENCE(token -> token.audience(Set.of())),
        AN_ID_TOKEN(token -> token.claim("typ", "ID")),
        A_REFRESH_TOKEN(token -> token.claim("typ", "Refresh"));

        final UnaryOperator<JwtClaimsBuilder> change;

        Claim(UnaryOperator<JwtClaimsBuilder> change) {
            this.change = change;
        }
    }

    @Test
    void aTokenWithAllClaimsIsBelieved() {
        Api.withToken(signed(right())).get("/me").statusCode(200).body("subject", equalTo(Fixture.subjectOf("gast")));
    }

    @ParameterizedTest
    @EnumSource
    void aClaimThatDoesNotHoldIsNotBelieved(Claim claim) {
        for (String path : new String[] {"/me", "/grants"})
            Api.withToken(signed(claim.change.apply(right()))).get(path).statusCode(401).header("WWW-Authenticate", startsWith("Bearer")).body("type", equalTo("/problems/sign-in-needed"));
    }

    private static JwtClaimsBuilder right() {
        return Jwt.claims().subject(Fixture.subjectOf("gast")).issuer(ISSUER).audience("treffpunkt-api").claim("typ", "Bearer").claim("azp", "treffpunkt-web")
                .issuedAt(Instant.now()).expiresAt(Instant.now().plus(Duration.ofMinutes(5)));
    }

    private static String signed(JwtClaimsBuilder token) {
        return token.jws().keyId(KEY).sign(KEYS.getPrivate());
    }

    /** The profile and the test are loaded by different class loaders: what they share is kept where both find it. */
    private static KeyPair keys() {
        try {
            if (System.getProperty(KEPT) == null) {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                var made = generator.generateKeyPair();
                System.setProperty(KEPT, Base64.getEncoder().encodeToString(made.getPublic().getEncoded()) + " " + Base64.getEncoder().encodeToString(made.getPrivate().getEncoded()));
            }
            String[] kept = System.getProperty(KEPT).split(" ");
            var factory = KeyFactory.getInstance("RSA");
            return new KeyPair(factory.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(kept[0]))), factory.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(kept[1]))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
