package org.treffpunkt.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** An error that many operations share: one description, one example. */
record SharedAnswer(int status, String name, String description, String slug, String title, @Nullable Map<String, String> violation) {
    private static final List<SharedAnswer> ALL = List.of(
            new SharedAnswer(400, "BadRequest", "The request is not as it must be: the violations say where.", "invalid", "Some members are missing or invalid",
                    Map.of("pointer", "/name", "message", "must not be null")),
            new SharedAnswer(401, "Unauthorized", "A valid access token is needed, or the one sent is not valid.", "sign-in-needed", "Sign in first", null),
            new SharedAnswer(403, "Forbidden", "The caller may see this, but not do that; or the token of a program lacks a scope.", "forbidden", "Not yours to do", null),
            new SharedAnswer(404, "NotFound", "There is nothing here, or nothing that the caller may see.", "not-found", "Not found", null),
            new SharedAnswer(406, "NotAcceptable", "The answer cannot be given in a media type named in `Accept`.", "not-acceptable", "Not acceptable", null),
            new SharedAnswer(409, "Conflict", "It contradicts another record.", "grant-given-already", "Right was given already", null),
            new SharedAnswer(410, "Gone", "The record was deleted.", "gone", "Deleted", null),
            new SharedAnswer(412, "PreconditionFailed", "The record was changed since the version named in `If-Match`.", "changed-meanwhile", "Changed meanwhile", null),
            new SharedAnswer(413, "ContentTooLarge", "The body is larger than 1 MB.", "too-large", "Too large", null),
            new SharedAnswer(415, "UnsupportedMediaType", "The body is not of a media type that is read here.", "unsupported-media-type", "Unsupported media type", null),
            new SharedAnswer(422, "UnprocessableContent", "It is well-formed, but breaks a rule, or points to something that does not exist.", "unknown-reference", "Unknown record",
                    Map.of("pointer", "/parent/id", "message", "There is no such record, or it was deleted.")),
            new SharedAnswer(428, "PreconditionRequired", "`If-Match` is missing.", "if-match-required", "Say which version you change", null),
            new SharedAnswer(429, "TooManyRequests", "This was done too often; `Retry-After` says when to try again.", "too-many-requests", "Too many requests", null),
            new SharedAnswer(500, "InternalServerError", "Our fault. It was logged.", "unexpected", "Unexpected error", null),
            new SharedAnswer(503, "ServiceUnavailable", "A part this service depends on does not answer; `Retry-After` says when to try again.", "identity-provider-unavailable",
                    "Signing in does not work now", null));

    static SharedAnswer of(int status) {
        return ALL.stream().filter(answer -> answer.status == status).findFirst().orElseThrow();
    }

    APIResponse response() {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "/problems/" + slug);
        example.put("title", title);
        example.put("status", status);
        example.put("detail", description);
        example.put("instance", "/api/v1/organisations");
        if (violation != null) example.put("violations", List.of(new TreeMap<>(violation)));
        var content = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem")).example(example);
        var response = OASFactory.createAPIResponse().description(description).content(OASFactory.createContent().addMediaType("application/problem+json", content));
        if (status == 401) response.addHeader("WWW-Authenticate", OASFactory.createHeader().description("`Bearer`").schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        if (status == 403) response.addHeader("WWW-Authenticate", OASFactory.createHeader().description("`Bearer error=\"insufficient_scope\", scope=\"...\"` where a program lacks a scope.")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        if (status == 429 || status == 503) response.addHeader("Retry-After", OASFactory.createHeader().description("Seconds to wait.").schema(OASFactory.createSchema().addType(SchemaType.INTEGER)));
        return response;
    }
}
