package org.treffpunkt.organisation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;
import org.treffpunkt.support.RealParts;

/** Many at once: nobody's change is lost, nothing is done twice, and no page is missed. */
@RealParts
class ConcurrencyTest {
    private static final String PATH = "/organisations";
    private final Api coordinator = Api.as("koordination-erfurt");
    private String network;

    @BeforeEach
    void found() {
        network = Fixture.networkOf("koordination-erfurt");
    }

    @Test
    void noUpdateOfSixteenClientsIsLost() throws Exception {
        var draft = Fixture.organisation(network, "Verein");
        draft.put("tags", List.of());
        String path = PATH + "/" + coordinator.create(PATH, draft);
        together(16, number -> () -> {
            while (true) {
                var read = coordinator.get(path).extract();
                var tags = new ArrayList<String>(read.path("tags"));
                tags.add("client-" + number);
                int status = coordinator.patch(path, read.header("ETag"), Map.of("tags", tags)).extract().statusCode();
                if (status == 200) return status;
                assertEquals(412, status);
            }
        });
        coordinator.get(path).body("tags.size()", equalTo(16)).body("version", equalTo(16));
    }

    @Test
    void twentyRequestsWithOneIdempotencyKeyAddOneRecord() throws Exception {
        String tag = Fixture.unique("t");
        var draft = Fixture.organisation(network, "Verein");
        draft.put("tags", List.of(tag));
        String key = Fixture.unique("idempotency-");
        List<Response> answers = together(20, number -> () -> coordinator.json(draft).header("Idempotency-Key", key).post(PATH));
        var ids = new HashSet<String>();
        for (Response answer : answers) {
            assertEquals(201, answer.statusCode(), answer::asString);
            ids.add(answer.path("id"));
        }
        assertEquals(1, ids.size());
        Api.anonymous().get(PATH, Map.of("tag", tag)).body("items.size()", equalTo(1));

        draft.put("shortName", "V");
        coordinator.json(draft).header("Idempotency-Key", key).post(PATH).then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        // Another caller's key is another key: nothing of the first answer is replayed.
        Api.as("gast").json(draft).header("Idempotency-Key", key).post(PATH).then().statusCode(403);
    }

    @Test
    void aWalkThroughThePagesMeetsEveryRecordOnceWhileOthersAdd() throws Exception {
        String tag = Fixture.unique("t");
        var before = new HashSet<String>();
        for (int i = 0; i < 30; i++) before.add(add(tag, "m%02d".formatted(i)));
        var met = new ArrayList<String>();
        List<List<String>> results = together(2, number -> number == 0 ? () -> walk(tag) : () -> IntStream.range(0, 20).mapToObj(i -> add(tag, (i % 2 == 0 ? "a" : "z") + i)).toList());
        met.addAll(results.getFirst());
        assertEquals(met.size(), new HashSet<>(met).size(), "a record was met twice");
        assertTrue(met.containsAll(before), "a record was missed");
    }

    private String add(String tag, String name) {
        var draft = Fixture.organisation(network, name);
        draft.put("tags", List.of(tag));
        return coordinator.create(PATH, draft);
    }

    private static List<String> walk(String tag) {
        var met = new ArrayList<String>();
        String cursor = null;
        do {
            var page = Api.anonymous().get(PATH, cursor == null ? Map.of("tag", tag, "limit", 3) : Map.of("tag", tag, "limit", 3, "cursor", cursor)).statusCode(200).extract();
            met.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        return met;
    }

    @FunctionalInterface
    private interface Task<T> {
        Callable<T> of(int number);
    }

    private static <T> List<T> together(int clients, Task<T> task) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(IntStream.range(0, clients).mapToObj(task::of).toList())) results.add(future.get());
            return results;
        }
    }
}
