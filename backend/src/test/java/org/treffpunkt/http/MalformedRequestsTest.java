package org.treffpunkt.http;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Database;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** Requests that are not as they must be are refused with the right words, and nothing is written. The table is malformed-requests.yaml. */
@RealParts
class MalformedRequestsTest {
    private static Database database;

    @BeforeAll
    static void connect() throws SQLException {
        database = Database.asSuperuser();
    }

    @TestFactory
    Stream<DynamicTest> refused() throws IOException {
        JsonNode table = new YAMLMapper().readTree(MalformedRequestsTest.class.getResourceAsStream("/http/malformed-requests.yaml"));
        String network = Fixture.networkOf("koordination-erfurt");
        String organisation = Api.as("koordination-erfurt").create("/organisations", Fixture.organisation(network, Fixture.unique("Verein")));
        var names = Map.of("{network}", network, "{organisation}", organisation);
        var rows = Stream.concat(
                StreamSupport.stream(table.get("resources").spliterator(), false)
                        .flatMap(resource -> StreamSupport.stream(table.get("each").spliterator(), false).map(row -> new Row(row, with(names, "{resource}", resource.asText())))),
                StreamSupport.stream(table.get("rows").spliterator(), false).map(row -> new Row(row, names)));
        return rows.map(row -> DynamicTest.dynamicTest(row.title(), () -> refused(row)));
    }

    private static Map<String, String> with(Map<String, String> names, String name, String value) {
        var more = new LinkedHashMap<>(names);
        more.put(name, value);
        return more;
    }

    private void refused(Row row) throws SQLException {
        var before = written();
        Response answer = row.send();
        assertAll(
                () -> assertEquals(row.it.get("status").asInt(), answer.statusCode(), answer::asString),
                () -> assertEquals("/problems/" + row.it.get("slug").asText(), answer.path("type"), answer::asString),
                () -> assertTrue(answer.contentType().startsWith("application/problem+json"), answer::contentType),
                () -> assertTrue(!row.it.has("at") || Api.tree(answer).path("violations").findValuesAsText(row.it.get("at").asText().startsWith("/") || row.it.get("at").asText().isEmpty() ? "pointer" : "parameter")
                        .contains(row.it.get("at").asText()), () -> "no violation at " + row.it.get("at") + ": " + answer.asString()));
        assertEquals(before, written(), "something was written");
    }

    @AfterAll
    static void leave() throws SQLException {
        database.close();
    }

    /** What every table holds: the number of rows, and the last transaction that wrote one. Not counted is what happens by itself meanwhile: what was refused is in the audit, which is sealed; what is public is kept in a list. */
    private static List<String> written() throws SQLException {
        var tables = database.ask("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('audit_seal', 'published')");
        var written = database.ask(tables.stream().map(MalformedRequestsTest::counted).collect(Collectors.joining(" union all ", "", " order by 1")));
        database.commit();
        return written;
    }

    private static String counted(String table) {
        String rows = table.equals("audit_record") ? "audit_record where action not in ('REFUSED', 'WITHHELD')" : '"' + table + '"';
        return "select '" + table + " ' || count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) from " + rows;
    }

    private record Row(JsonNode it, Map<String, String> names) {
        String title() {
            return filled(it.get("request").asText()) + ": " + it.get("what").asText();
        }

        private String filled(String text) {
            String filled = text;
            for (var name : names.entrySet()) filled = filled.replace(name.getKey(), name.getValue());
            return filled;
        }

        Response send() {
            String[] request = filled(it.get("request").asText()).split(" ", 2);
            String as = it.path("as").asText("koordination-erfurt");
            var sent = (as.equals("nobody") ? Api.anonymous() : Api.as(as)).request().urlEncodingEnabled(false);
            it.path("headers").properties().forEach(header -> sent.header(header.getKey(), filled(header.getValue().asText())));
            if (it.has("body")) {
                if (!it.path("headers").has("Content-Type")) sent.contentType(request[0].equals("PATCH") ? "application/merge-patch+json" : "application/json");
                String body = it.get("body").isTextual() ? it.get("body").asText() : it.get("body").toString();
                String repeated = it.has("times") ? body.repeat(it.get("times").asInt()) : body;
                sent.body(filled(repeated).getBytes(it.path("latin1").asBoolean() ? java.nio.charset.StandardCharsets.ISO_8859_1 : java.nio.charset.StandardCharsets.UTF_8));
            }
            return sent.request(request[0], request[1].replace("{long}", "a".repeat(9_000)));
        }
    }
}
