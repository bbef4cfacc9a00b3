package org.treffpunkt.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.RealParts;
import org.treffpunkt.support.Tokens;

/** Tokens that somebody made, changed or took from elsewhere: all are refused alike, where a token is needed and where none is. ForgedClaimsTest has those that are wrong in what they claim alone. */
@RealParts
class ForgedTokensTest {
    private static final KeyPair OWN = keys();

    /** What might be sent in `Authorization`. */
    enum Forgery {
        NOTHING_AFTER_THE_SCHEME {
            @Override
            String header() {
                return "Bearer ";
            }
        },
        GARBAGE {
            @Override
            String header() {
                return "Bearer %&/()=";
            }
        },
        THREE_PARTS_OF_GARBAGE {
            @Override
            String header() {
                return "Bearer a.b.c";
            }
        },
        FIVE_PARTS_AS_IF_ENCRYPTED {
            @Override
            String header() {
                return "Bearer " + encoded("{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\"}") + ".a.b.c.d";
            }
        },
        ANOTHER_SCHEME {
            @Override
            String header() {
                return "Token " + Tokens.of("admin");
            }
        },
        A_PASSWORD {
            @Override
            String header() {
                return "Basic " + Base64.getEncoder().encodeToString("admin:admin-demo".getBytes(StandardCharsets.UTF_8));
            }
        },
        A_TOKEN_WITHOUT_SCHEME {
            @Override
            String header() {
                return Tokens.of("admin");
            }
        },
        TWO_TOKENS_IN_ONE_HEADER {
            @Override
            String header() {
                return "Bearer " + Tokens.of("gast") + ", Bearer " + Tokens.of("admin");
            }
        },
        NO_ALGORITHM {
            @Override
            String header() {
                return "Bearer " + encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + claims() + ".";
            }
        },
        NO_ALGORITHM_IN_CAPITALS {
            @Override
            String header() {
                return "Bearer " + encoded("{\"alg\":\"NONE\",\"typ\":\"JWT\"}") + "." + claims() + ".";
            }
        },
        NO_SIGNATURE {
            @Override
            String header() {
                return "Bearer " + part(0) + "." + claims() + ".";
            }
        },
        SHORTENED_SIGNATURE {
            @Override
            String header() {
                return "Bearer " + part(0) + "." + claims() + "." + part(2).substring(0, 100);
            }
        },
        SIGNATURE_OF_ANOTHER_TOKEN {
            @Override
            String header() {
                return "Bearer " + part(0) + "." + claims() + "." + Tokens.of("gast").split("\\.")[2];
            }
        },
        CHANGED_CLAIMS {
            @Override
            String header() {
                String[] parts = Tokens.of("gast").split("\\.");
                return "Bearer " + parts[0] + "." + claims() + "." + parts[2];
            }
        },
        SECRET_IS_THE_PUBLIC_KEY_AS_TEXT {
            @Override
            String header() throws GeneralSecurityException {
                return "Bearer " + authenticated(publicKey().getBytes(StandardCharsets.US_ASCII));
            }
        },
        SECRET_IS_THE_PUBLIC_KEY_IN_BYTES {
            @Override
            String header() throws GeneralSecurityException {
                return "Bearer " + authenticated(Base64.getDecoder().decode(publicKey()));
            }
        },
        SECRET_IS_THE_PUBLIC_KEY_AS_A_FILE {
            @Override
            String header() throws GeneralSecurityException {
                return "Bearer " + authenticated(("-----BEGIN PUBLIC KEY-----\n" + publicKey() + "\n-----END PUBLIC KEY-----\n").getBytes(StandardCharsets.US_ASCII));
            }
        },
        OWN_KEY_OF_AN_UNKNOWN_NAME {
            @Override
            String header() throws GeneralSecurityException {
                return "Bearer " + signed("{\"alg\":\"RS256\",\"kid\":\"own\"}");
            }
        },
        OWN_KEY_UNDER_THE_NAME_OF_THE_REAL_ONE {
            @Override
            String header() throws GeneralSecurityException {
                return "Bearer " + signed(new String(Base64.getUrlDecoder().decode(part(0)), StandardCharsets.UTF_8));
            }
        },
        OWN_KEY_WITHIN_THE_HEADER {
            @Override
            String header() throws GeneralSecurityException {
                return "Bearer " + signed("{\"alg\":\"RS256\",\"jwk\":" + jwk() + "}");
            }
        },
        OWN_KEY_AT_AN_ADDRESS {
            @Override
            String header() throws GeneralSecurityException {
                return "Bearer " + signed("{\"alg\":\"RS256\",\"kid\":\"own\",\"jku\":\"" + given().get("/api/v1/configuration").path("publicBaseUrl") + "/keys.json\"}");
            }
        },
        A_NAME_THAT_IS_A_PATH {
            @Override
            String header() throws GeneralSecurityException {
                return "Bearer " + signed("{\"alg\":\"RS256\",\"kid\":\"../../../../dev/null\"}");
            }
        },
        A_NAME_THAT_IS_A_QUERY {
            @Override
            String header() throws GeneralSecurityException {
                return "Bearer " + signed("{\"alg\":\"RS256\",\"kid\":\"x' union select 'y\"}");
            }
        },
        AN_ID_TOKEN {
            @Override
            String header() {
                return "Bearer " + Tokens.login("admin").path("id_token");
            }
        },
        A_REFRESH_TOKEN {
            @Override
            String header() {
                return "Bearer " + Tokens.login("admin").path("refresh_token");
            }
        },
        A_TOKEN_FOR_ANOTHER_SERVICE {
            @Override
            String header() {
                return "Bearer " + given().baseUri(Tokens.issuer()).basePath("")
                        .formParams(Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin-demo"))
                        .post("/protocol/openid-connect/token").then().statusCode(200).extract().path("access_token");
            }
        };

        abstract String header() throws GeneralSecurityException;
    }

    @ParameterizedTest
    @EnumSource
    void isRefused(Forgery forgery) throws GeneralSecurityException {
        String header = forgery.header();
        for (String path : new String[] {"/me", "/organisations", "/grants"})
            Api.anonymous().request().header("Authorization", header).get(path).then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"))
                    .contentType("application/problem+json").body("type", equalTo("/problems/sign-in-needed")).body("detail", not(equalTo(header)));
    }

    @Test
    void ofTwoHeadersNoneIsBelieved() {
        for (String path : new String[] {"/me", "/grants"})
            Api.anonymous().request().header("Authorization", "Bearer " + Tokens.of("admin"), "Bearer " + Tokens.of("gast")).get(path).then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void aTokenInTheAddressIsNone() {
        Api.anonymous().get("/grants?access_token=" + Tokens.of("admin")).statusCode(401);
        Api.anonymous().get("/me?access_token=" + Tokens.of("admin")).statusCode(400);
    }

    private static String part(int part) {
        return Tokens.of("admin").split("\\.")[part];
    }

    private static String claims() {
        return part(1);
    }

    private static String publicKey() {
        return given().baseUri(Tokens.issuer()).basePath("").get().then().statusCode(200).extract().path("public_key");
    }

    private static String authenticated(byte[] secret) throws GeneralSecurityException {
        String content = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + claims();
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String signed(String header) throws GeneralSecurityException {
        String content = encoded(header) + "." + claims();
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(OWN.getPrivate());
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String jwk() {
        var key = (RSAPublicKey) OWN.getPublic();
        return "{\"kty\":\"RSA\",\"n\":\"" + encoded(key.getModulus().toByteArray()) + "\",\"e\":\"" + encoded(key.getPublicExponent().toByteArray()) + "\"}";
    }

    private static String encoded(String json) {
        return encoded(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
