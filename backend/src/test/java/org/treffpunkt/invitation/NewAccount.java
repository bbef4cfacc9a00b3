package org.treffpunkt.invitation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.fail;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.treffpunkt.support.Tokens;

/** The first steps with an account that was made for somebody, on Keycloak's own pages. */
public final class NewAccount {
    private static final String PASSWORD = "ein langes Passwort 7";
    private final Map<String, String> cookies = new HashMap<>();

    private NewAccount() {}

    /** Follows the link in Keycloak's mail, chooses a password, says their name, signs in; returns the access token. */
    public static String choosePassword(String link, String email) {
        return choosePassword(link, email, "Neu");
    }

    /** As somebody called Nele and this. */
    public static String choosePassword(String link, String email, String familyName) {
        var browser = new NewAccount();
        String start = browser.open(link);
        String form = browser.open(found("href=\"([^\"]*login-actions/action-token[^\"]*)\"", start));
        String profile = browser.send(form, Map.of("password-new", PASSWORD, "password-confirm", PASSWORD));
        browser.send(profile, Map.of("email", email, "firstName", "Nele", "lastName", familyName));
        return given().baseUri(Tokens.issuer()).basePath("").formParams(Map.of("grant_type", "password", "client_id", "treffpunkt-test", "username", email, "password", PASSWORD, "scope", "openid"))
                .post("/protocol/openid-connect/token").then().statusCode(200).extract().path("access_token");
    }

    private String send(String form, Map<String, String> fields) {
        return read(request().formParams(fields).post(found("action=\"([^\"]*)\"", form)));
    }

    private String open(String address) {
        return read(request().get(address));
    }

    private RequestSpecification request() {
        return given().basePath("").urlEncodingEnabled(false).redirects().follow(false).cookies(cookies);
    }

    /** As a browser: keeps cookies, follows redirects. */
    private String read(Response answer) {
        cookies.putAll(answer.cookies());
        return answer.statusCode() / 100 == 3 ? open(answer.header("Location")) : answer.asString();
    }

    private static String found(String pattern, String page) {
        var matcher = Pattern.compile(pattern).matcher(page);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : fail("There is no " + pattern + " in " + page);
    }
}
