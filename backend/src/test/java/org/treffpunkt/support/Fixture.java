package org.treffpunkt.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Records to begin a test with, made through the API as their makers would. Names differ each time, since all tests share one database. */
public final class Fixture {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final List<String> USERS = List.of(
            "admin", "koordination-erfurt", "koordination-bautzen", "koordination-prag", "koordination-bayern", "koordination-berlin", "mitglied-erfurt", "redaktion-erfurt", "gast",
            "reference-data", "reference-records", "program", "vorsitz-erfurt", "gremium-erfurt", "ehemals-erfurt", "other-program");

    private Fixture() {}

    /** The `sub` of a demo user or client. */
    public static String subjectOf(String username) {
        return "00000000-0000-7000-8000-%012d".formatted(USERS.indexOf(username) + 1);
    }

    /** A word no other test uses, for names and for `q`. */
    public static String unique(String word) {
        return word + COUNT.incrementAndGet() + Long.toString(System.nanoTime(), 36);
    }

    /** A network of its own for one test. */
    public static String network() {
        return Api.as("admin").create("/networks", Map.of(
                "name", Map.of("de", unique("Netzwerk")), "kind", "DEVELOPMENT_PARTNERSHIP", "status", "ACTIVE", "operatedHere", true, "visibility", "PUBLIC"));
    }

    /** A network that this demo user coordinates. */
    public static String networkOf(String coordinator) {
        String network = network();
        grant(coordinator, "COORDINATOR", network);
        return network;
    }

    /** Gives a right in a network, as the platform administrator; returns the grant's id. */
    public static String grant(String username, String role, String network) {
        return Api.as("admin").create("/grants", Map.of("subject", subjectOf(username), "role", role, "network", Map.of("id", network)));
    }

    /** Gives a right in a committee, as the platform administrator; returns the grant's id. */
    public static String seat(String username, String role, String committee) {
        return Api.as("admin").create("/grants", Map.of("subject", subjectOf(username), "role", role, "committee", Map.of("id", committee)));
    }

    public static String editor(String username, String organisation) {
        return Api.as("admin").create("/grants", Map.of("subject", subjectOf(username), "role", "ORGANISATION_EDITOR", "organisation", Map.of("id", organisation)));
    }

    /** The least that makes an organisation; change it as the test needs. */
    public static Map<String, Object> organisation(String network, String name) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("networkId", network);
        draft.put("name", Map.of("de", name));
        draft.put("kind", "ASSOCIATION");
        draft.put("nameKnown", true);
        draft.put("visibility", "PUBLIC");
        return draft;
    }

    public static String unknownId() {
        return UUID.randomUUID().toString();
    }
}
