package org.treffpunkt.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.treffpunkt.contract.ResourceMethods.ResourceMethod;

/** What an operation can answer, and the headers that go with it. */
class Answers {
    private final TreeMap<Integer, SharedAnswer> used = new TreeMap<>();

    void complete(String path, HttpMethod verb, Operation operation, ResourceMethod method) {
        var responses = new TreeMap<String, APIResponse>();
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) responses.put(status, success(status, response, method));
            if (status.equals("304")) responses.put(status, response);
            if (status.equals("308")) responses.put(status, elsewhere(response));
        });
        if (verb == HttpMethod.GET && method.versioned()) {
            responses.put("304", OASFactory.createAPIResponse().description("Unchanged since the version named in `If-None-Match`."));
            operation.addParameter(header("If-None-Match", "ETag of the version the client has.", false, "\"3\""));
        }
        for (int status : errors(path, verb, operation, method)) {
            used.put(status, SharedAnswer.of(status));
            responses.put(String.valueOf(status), OASFactory.createAPIResponse().ref(SharedAnswer.of(status).name()));
        }
        operation.getResponses().setAPIResponses(responses);
        if (method.idempotent())
            operation.addParameter(header("Idempotency-Key", "A key of the client's own choice: repeated with it within 24 hours, the request is carried out once and answered alike.", false,
                    "5f0c8a52-6e0f-4f0b-9a53-0d3f6f6f1c11"));
        String scope = method.scope(verb);
        var token = OASFactory.createSecurityRequirement().addScheme("bearer", scope == null ? List.of() : List.of(scope));
        // Read without a token, or with one to see more.
        operation.setSecurity(method.open() ? List.of(OASFactory.createSecurityRequirement(), token) : List.of(token));
        parameters(operation);
    }

    /** Puts the shared answers where the operations refer to them. */
    void share(Components components) {
        used.forEach((status, shared) -> components.addResponse(shared.name(), shared.response()));
    }

    private static APIResponse success(String status, APIResponse response, ResourceMethod method) {
        String schema = method.schema();
        if (response.getContent() == null && schema != null)
            response.setContent(OASFactory.createContent().addMediaType("application/json", OASFactory.createMediaType().schema(OASFactory.createSchema().ref(schema))));
        response.setDescription(switch (status) {
            case "201" -> "Created.";
            case "204" -> "Done; there is nothing to say.";
            default -> method.paged() ? "One page of the list." : method.versioned() ? "The record as it is now." : "The answer.";
        });
        if (method.versioned()) {
            response.addHeader("ETag", answerHeader("Version of the record, for `If-Match` and `If-None-Match`.", "\"3\""));
            response.addHeader("Last-Modified", answerHeader("When the record was last changed.", "Mon, 23 Nov 2026 10:00:00 GMT"));
        }
        if (status.equals("201") && method.versioned()) response.addHeader("Location", answerHeader("Path of the new record.", "/api/v1/organisations/019aa7a4-5c00-7000-8000-000000000001"));
        if (method.paged()) response.addHeader("Link", answerHeader("The next page (RFC 8288, `rel=\"next\"`); absent on the last one.", "</api/v1/organisations?cursor=bmFtZQ>; rel=\"next\""));
        return response;
    }

    /** What was merged is found where it is now. */
    private static APIResponse elsewhere(APIResponse response) {
        var problem = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem")).example(new TreeMap<>(Map.of(
                "type", "/problems/merged", "title", "Merged with another record", "status", 308, "instance", "/api/v1/organisations/019aa7a4-5c00-7000-8000-000000000002")));
        return response.content(OASFactory.createContent().addMediaType("application/problem+json", problem))
                .addHeader("Location", answerHeader("Path of the record that it is now.", "/api/v1/organisations/019aa7a4-5c00-7000-8000-000000000001"));
    }

    private static TreeSet<Integer> errors(String path, HttpMethod verb, Operation operation, ResourceMethod method) {
        // A bad token is refused everywhere, also where none is needed.
        var statuses = new TreeSet<>(List.of(400, 401, 406, 500, 503));
        boolean one = path.contains("{");
        boolean conditional = parameter(operation, "If-Match");
        if (!method.open() || method.scope(verb) != null) statuses.add(403);
        if (one) statuses.add(404);
        // What lies below a record is gone with it; only its restoration is not.
        boolean below = path.contains("{id}/") && !path.endsWith("/restoration");
        if (one && (below || conditional || verb == HttpMethod.GET && method.versioned())) statuses.add(410);
        if (verb != HttpMethod.GET) statuses.add(409);
        if (verb != HttpMethod.GET) statuses.add(422);
        if (conditional) statuses.addAll(List.of(412, 428));
        if (operation.getRequestBody() != null) statuses.addAll(List.of(413, 415));
        if (method.braked()) statuses.add(429);
        return statuses;
    }

    private static boolean parameter(Operation operation, String name) {
        return operation.getParameters() != null && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static void parameters(Operation operation) {
        if (operation.getParameters() == null) return;
        var parameters = new ArrayList<Parameter>();
        for (Parameter parameter : operation.getParameters()) {
            parameters.add("If-Match".equals(parameter.getName()) ? header("If-Match", "ETag of the version the change is based on.", true, "\"3\"") : parameter);
            if ("limit".equals(parameter.getName())) parameter.getSchema().minimum(BigDecimal.ONE);
        }
        parameters.sort(Comparator.comparing((Parameter parameter) -> parameter.getIn().ordinal()).thenComparing(Parameter::getName));
        operation.setParameters(parameters);
    }

    private static Parameter header(String name, String description, boolean required, String example) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).required(required).description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING)).example(example);
    }

    private static Header answerHeader(String description, String example) {
        return OASFactory.createHeader().description(description).schema(OASFactory.createSchema().addType(SchemaType.STRING)).example(example);
    }
}
