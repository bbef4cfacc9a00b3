package org.treffpunkt.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.RealParts;
import org.treffpunkt.support.Tokens;

/** One program serves the web application, the API and what explains it, with the headers that keep browsers safe. */
@RealParts
@TestProfile(WebAppTest.WithWebApp.class)
class WebAppTest {
    /** A small built web application. */
    public static class WithWebApp implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path root = Files.createTempDirectory("web-root");
                Files.createDirectory(root.resolve("assets"));
                Files.writeString(root.resolve("index.html"), "<!doctype html><title>Treffpunkt</title>" + " ".repeat(2_000));
                Files.writeString(root.resolve("icon.svg"), "<svg/>");
                Files.writeString(root.resolve("assets/app-1a2b3c.js"), "start();".repeat(500));
                Files.writeString(root.resolveSibling("secret.txt"), "secret");
                return Map.of("treffpunkt.web-root", root.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void everyAddressOfAPageIsThatOfTheWebApplication() {
        for (String path : new String[] {"/", "/offers", "/organisations/019aae10-0000-7000-8000-000000000002", "/offers/"})
            given().header("Accept", "text/html,application/xhtml+xml").get(path).then().statusCode(200).contentType(startsWith("text/html")).header("Cache-Control", "no-cache").body(containsString("Treffpunkt"));
        given().header("Accept", "application/json").get("/offers").then().statusCode(404).contentType("application/problem+json");
        given().header("Accept", "text/html").get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        given().header("Accept", "text/html").post("/offers").then().statusCode(404);
    }

    @Test
    void filesAreKeptByBrowsersAsLongAsTheirNamesSay() {
        given().get("/assets/app-1a2b3c.js").then().statusCode(200).header("Cache-Control", "public, max-age=31536000, immutable").contentType(containsString("javascript")).body(startsWith("start();"));
        String etag = given().get("/icon.svg").then().statusCode(200).header("Cache-Control", "no-cache").contentType(startsWith("image/svg+xml")).extract().header("ETag");
        given().header("If-None-Match", etag).get("/icon.svg").then().statusCode(304);
        given().get("/assets/app-0000.js").then().statusCode(404);
        given().header("Accept", "text/html").get("/assets/app-0000.js").then().statusCode(404);
        given().head("/assets/app-1a2b3c.js").then().statusCode(200).header("Cache-Control", containsString("immutable"));
    }

    @Test
    void textIsCompressedForThoseWhoReadItSo() throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/assets/app-1a2b3c.js"));
        try (var http = HttpClient.newHttpClient()) {
            var compressed = http.send(asked.copy().header("Accept-Encoding", "gzip, br").build(), BodyHandlers.ofByteArray());
            assertEquals("gzip", compressed.headers().firstValue("Content-Encoding").orElse(""));
            assertArrayEquals("start();".repeat(500).getBytes(StandardCharsets.UTF_8), new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes());
            for (String other : new String[] {"identity", "br"})
                assertEquals(4_000, http.send(asked.copy().header("Accept-Encoding", other).build(), BodyHandlers.ofByteArray()).body().length, other);
        }
    }

    @Test
    void noPathLeavesTheFolder() {
        for (String path : new String[] {"/../secret.txt", "/assets/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/assets/%2e%2e%2f%2e%2e%2fsecret.txt"})
            given().urlEncodingEnabled(false).get(path).then().statusCode(404).body(not(containsString("secret\n")));
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepBrowsersSafe() {
        String origin = URI.create(Tokens.issuer()).resolve("/").toString().replaceAll("/$", "");
        for (String path : new String[] {"/", "/assets/app-1a2b3c.js", "/api/v1/me", "/api/v1/nothing", "/api/v1/me/", "/problems", "/api/v1/organisations?limit=0"})
            given().header("Accept", "*/*, text/html").urlEncodingEnabled(false).get(path).then()
                    .header("X-Content-Type-Options", "nosniff").header("X-Frame-Options", "DENY").header("Referrer-Policy", notNullValue())
                    .header("Content-Security-Policy", allOf(containsString("script-src 'self';"), containsString("connect-src 'self' " + origin + ";"), containsString("frame-ancestors 'none'")));
    }

    @Test
    void theTypeOfAProblemLeadsToItsExplanation() {
        given().header("Accept", "application/json").get("/problems/changed-meanwhile").then().statusCode(200).contentType("application/json").body("title", equalTo("Changed meanwhile"));
        given().header("Accept", "text/html").header("Accept-Language", "de").get("/problems/changed-meanwhile").then().statusCode(200).contentType(startsWith("text/html"))
                .body(containsString("<h1>")).body(containsString("geändert"));
        given().header("Accept", "application/json").get("/problems").then().statusCode(200).body("type", hasItem("/problems/not-found"));
        given().header("Accept", "text/html").get("/problems/%3Cscript%3E").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void itIsReadyWhenItsDatabaseIs() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void theDocumentationOfTheApiMayRunItsOwnScript() {
        given().header("Accept", "text/html").get("/api/docs/").then().statusCode(200).header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"));
    }
}
