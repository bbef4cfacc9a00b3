package org.treffpunkt.support;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.net.URI;

/** Compares every answer with the contract that the backend under test serves; ContractTest sees to it that this is the one in openapi.yaml. */
class ContractCheck implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Contract contract;

    static synchronized Contract contract() {
        if (contract == null) contract = Contract.parse(given().basePath("").queryParam("format", "json").get("/q/openapi").then().statusCode(200).extract().asString());
        return contract;
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        String asked = request.getMethod() + " " + path + " answered " + answer.statusCode();
        var operation = contract().operation(request.getMethod(), path);
        // Too long addresses and headers are refused before it is known which operation was meant.
        if (operation.isEmpty() || answer.statusCode() == 414 || answer.statusCode() == 431) check(asked, contract().document().at("/components/responses/NotFound"), answer);
        else check(asked, contract().response(operation.get(), answer.statusCode()).orElseGet(() -> fail(asked + ", which the contract does not say. " + answer.asString())), answer);
        return answer;
    }

    private static void check(String asked, JsonNode response, Response answer) {
        String body = answer.asString();
        if (!response.has("content") || answer.statusCode() == 304) {
            assertTrue(body.isEmpty(), () -> asked + " with a body where the contract has none: " + body);
            return;
        }
        if (body.isEmpty()) return; // HEAD; an empty answer to anything else fails where the test reads it
        String mediaType = answer.contentType().replaceAll(";.*", "");
        JsonNode content = response.get("content").get(mediaType);
        assertTrue(content != null, () -> asked + " as " + mediaType + ", which the contract does not say: " + body);
        if (mediaType.equals("application/pdf")) {
            assertTrue(body.startsWith("%PDF-"), asked + " with something that is no PDF");
            return;
        }
        try {
            var faults = contract().faults(content.get("schema"), mediaType.endsWith("json") ? JSON.readTree(body) : TextNode.valueOf(body));
            assertTrue(faults.isEmpty(), () -> asked + " against the contract: " + faults + "\n" + body);
        } catch (IOException e) {
            fail(asked + " with something that is not JSON: " + body, e);
        }
    }
}
