package org.treffpunkt.support;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The API as one caller meets it: real tokens in, answers that keep the contract out. Paths are those below /api/v1. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final EncoderConfig UTF_8 = EncoderConfig.encoderConfig().defaultContentCharset("UTF-8").appendDefaultContentCharsetToContentTypeIfUndefined(false)
            .encodeContentTypeAs("application/merge-patch+json", ContentType.JSON);
    private final @Nullable String username;
    private final @Nullable String token;

    private Api(@Nullable String username, @Nullable String token) {
        this.username = username;
        this.token = token;
    }

    /** A demo user, for example `koordination-erfurt`. */
    public static Api as(String username) {
        return new Api(username, null);
    }

    public static Api anonymous() {
        return new Api(null, null);
    }

    public static Api withToken(String token) {
        return new Api(null, token);
    }

    /** For requests the methods below do not cover. */
    public RequestSpecification request() {
        var request = given().config(config().encoderConfig(UTF_8)).filter(new ContractCheck()).basePath("/api/v1").urlEncodingEnabled(true);
        if (username != null) request.header("Authorization", "Bearer " + Tokens.of(username));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return request;
    }

    public ValidatableResponse get(String path) {
        return request().urlEncodingEnabled(false).get(path).then();
    }

    public ValidatableResponse get(String path, Map<String, ?> parameters) {
        return request().queryParams(parameters).get(path).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return json(body).post(path).then();
    }

    public ValidatableResponse put(String path, String etag, Object body) {
        return json(body).header("If-Match", etag).put(path).then();
    }

    public ValidatableResponse patch(String path, String etag, Object patch) {
        return request().contentType("application/merge-patch+json; charset=UTF-8").header("If-Match", etag).body(text(patch)).patch(path).then();
    }

    public ValidatableResponse delete(String path, String etag) {
        return request().header("If-Match", etag).delete(path).then();
    }

    public ValidatableResponse delete(String path) {
        return request().delete(path).then();
    }

    public ValidatableResponse restore(String path) {
        return request().post(path + "/restoration").then();
    }

    /** The record's ETag as it is now. */
    public String etag(String path) {
        return get(path).statusCode(200).extract().header("ETag");
    }

    /** Creates it and gives its id. */
    public String create(String path, Object body) {
        return post(path, body).statusCode(201).extract().path("id");
    }

    public RequestSpecification json(Object body) {
        return request().contentType("application/json").body(text(body));
    }

    static String text(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static JsonNode tree(Response response) {
        try {
            return JSON.readTree(response.asString());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
