package org.treffpunkt.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.treffpunkt.stack.ReferenceData;
import org.treffpunkt.support.RealParts;

/** What the five reference documents say, row by row, as requests with expected answers (acceptance.yaml says how to read it). */
@RealParts
class AcceptanceTest {
    private static final Logger LOG = Logger.getLogger(AcceptanceTest.class);

    record Row(String row, String says, List<Check> checks) {}

    @Test
    void everythingTheReferenceDocumentsSayComesBackThroughTheApi() throws IOException, InterruptedException {
        var loaded = ReferenceData.load("http://localhost:" + RestAssured.port, ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class));
        assertEquals(List.of(), loaded.refusals(), "records refused by the API");
        var rows = rows();
        var failures = new ArrayList<String>();
        for (Row row : rows) failures.addAll(failuresOf(row, loaded.ids()));
        long failed = failures.stream().map(failure -> failure.substring(0, failure.indexOf(' '))).distinct().count();
        LOG.infof("acceptance rows: %d of %d hold", rows.size() - failed, rows.size());
        assertEquals("", String.join("\n", failures), "rows that do not hold");
    }

    private static List<String> failuresOf(Row row, Map<String, String> ids) {
        var failures = new ArrayList<String>();
        for (Check check : row.checks()) {
            try {
                new Answer(check, ids).failures().forEach(failure -> failures.add(row.row() + " " + check.path() + ": " + failure));
            } catch (AssertionError | RuntimeException e) {
                failures.add(row.row() + " " + check.path() + ": " + e.getMessage());
            }
        }
        return failures;
    }

    private static List<Row> rows() throws IOException {
        try (var table = AcceptanceTest.class.getResourceAsStream("/acceptance.yaml")) {
            return new YAMLMapper().readValue(table, new TypeReference<List<Row>>() {});
        }
    }

    /** One request and what its answer must be. It reads, unless it says what is posted. */
    record Check(
            String get, String post, JsonNode body, String as, Integer status, Map<String, JsonNode> find, List<String> holds, List<String> lacks, List<String> sameItemsAs, Map<String, JsonNode> expect) {
        String path() {
            return post == null ? get : post;
        }
    }
}
