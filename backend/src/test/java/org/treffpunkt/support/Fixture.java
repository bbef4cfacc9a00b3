package org.treffpunkt.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Records to begin a test with, made through the API as their makers would. Names differ each time, since all tests share one database. */
public final class Fixture {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, String> SUBJECTS = Map.of(
            "admin", subject(1), "koordination-erfurt", subject(2), "koordination-bautzen", subject(3), "koordination-prag", subject(4), "koordination-bayern", subject(5),
            "koordination-berlin", subject(6), "mitglied-erfurt", subject(7), "redaktion-erfurt", subject(8), "gast", subject(9));

    private Fixture() {}

    /** The `sub` of a demo user. */
    public static String subjectOf(String username) {
        return SUBJECTS.get(username);
    }

    private static String subject(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
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
