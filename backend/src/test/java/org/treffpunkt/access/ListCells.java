package org.treffpunkt.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Many records at once: lists, counts, facets and the search show what can be read one by one, and hidden words find nothing. */
final class ListCells {
    private final Run run;

    ListCells(Run run) {
        this.run = run;
    }

    void list() {
        run.matrix.lists().forEach((name, rule) -> {
            var operation = run.operations.of(name);
            for (String actor : run.actors.names()) {
                String refused = actor.equals("N") ? "403" : actor.equals("P") && rule.closed() ? "401" : null;
                if (refused != null) run.cell(actor, "list", refused, operation.asked(operation.path() + "?" + query(rule) + (name.equals("countCounsellingOffers") ? "" : "&limit=100"), null));
                else if (name.equals("listGrants")) grants(actor, operation);
                else if (name.equals("listInvitations")) invitations(actor, operation);
                else if (name.equals("listAuditRecords")) entries(actor, operation);
                else if (name.equals("countCounsellingOffers")) facets(actor, operation, rule);
                else records(actor, operation, rule);
            }
        });
    }

    private String query(Matrix.ListRule rule) {
        return rule.by().equals("q") ? "q=" + run.world.run() : "network=" + run.world.id("network", "alpha") + "&network=" + run.world.id("network", "beta");
    }

    private void records(String actor, Operations.Operation operation, Matrix.ListRule rule) {
        String path = operation.path() + "?" + query(rule);
        String readable = objects(expected(actor, rule, "200"));
        compare(actor, operation, "pages", readable, objects(walk(actor, operation, path + "&limit=3", "items")));
        compare(actor, operation, "total", String.valueOf(expected(actor, rule, "200").size()), ask(actor, operation, path + "&limit=1&total=true").path("total").asText());
        for (String sort : rule.sort() == null ? List.of("name", "-updatedAt") : rule.sort())
            compare(actor, operation, "sort=" + sort, readable, objects(walk(actor, operation, path + "&limit=100&sort=" + sort, "items")));
        compare(actor, operation, "tombstones", objects(expected(actor, rule, "410")), objects(walk(actor, operation, path + "&limit=100&updatedSince=2020-01-01T00:00:00Z&include=deleted", "tombstones")));
    }

    /** A program finds only what its scopes let it read, and the one that has none but that of the search finds nothing; drafts are not searched. */
    private Set<String> expected(String actor, Matrix.ListRule rule, String status) {
        boolean search = rule.readings().size() > 1;
        var ids = new TreeSet<String>();
        for (var thing : run.world.things()) {
            if (!rule.readings().contains(Run.readingOperation(thing.kind())) || search && (actor.equals("S") || thing.object().endsWith("draft"))) continue;
            if (run.reading(actor, thing).equals(status)) ids.add(thing.id());
        }
        return ids;
    }

    private void facets(String actor, Operations.Operation operation, Matrix.ListRule rule) {
        var facets = ask(actor, operation, operation.path() + "?" + query(rule));
        String counted = facets.path("modes").valueStream().filter(count -> count.path("code").asText().equals("PHONE")).map(count -> count.path("count").asText()).findFirst().orElse("0");
        compare(actor, operation, "facet modes", String.valueOf(expected(actor, rule, "200").size()), counted);
    }

    private void grants(String actor, Operations.Operation operation) {
        var seen = walk(actor, operation, operation.path() + "?" + query(new Matrix.ListRule(null, "network", null, true)) + "&limit=3", "items");
        run.matrix.grants().forEach((grant, row) ->
                compare(actor, operation, grant, run.matrix.columns(row).get(actor), seen.contains(run.world.grants().get(grant)) ? "y" : "."));
        compare(actor, operation, "total", String.valueOf(seen.size()),
                ask(actor, operation, operation.path() + "?" + query(new Matrix.ListRule(null, "network", null, true)) + "&limit=1&total=true").path("total").asText());
    }

    private void invitations(String actor, Operations.Operation operation) {
        var expected = new TreeSet<String>();
        for (var thing : run.world.things()) if (thing.kind().equals("invitation") && run.reading(actor, thing).equals("200")) expected.add(thing.id());
        var seen = walk(actor, operation, operation.path() + "?limit=100", "items");
        seen.retainAll(run.world.ids("invitation"));
        compare(actor, operation, "pages", objects(expected), objects(seen));
        String scoped = "?limit=2&network=" + run.world.id("network", "alpha") + "&organisation=" + run.world.id("organisation", "public") + "&committee=" + run.world.id("committee", "own") + "&network="
                + run.world.id("network", "beta");
        compare(actor, operation, "pages of these scopes", objects(expected), objects(walk(actor, operation, operation.path() + scoped, "items")));
    }

    private void entries(String actor, Operations.Operation operation) {
        var seen = new TreeSet<String>();
        run.world.grants().values().forEach(grant -> seen.addAll(walk(actor, operation, operation.path() + "?limit=1&record=" + grant, "items")));
        seen.retainAll(run.world.ids("entry"));
        var expected = new TreeSet<String>();
        for (var thing : run.world.things()) if (thing.kind().equals("entry") && run.reading(actor, thing).equals("200")) expected.add(thing.id());
        compare(actor, operation, "entries of rights", objects(expected), objects(seen));
    }

    /** A word that is hidden from somebody finds nothing for them. */
    void searchForHiddenWords() {
        run.canaries.planted().forEach((word, place) -> {
            if (word.equals(String.valueOf(World.INTERNAL_CAPACITY))) return;
            for (String actor : run.actors.names())
                if (!actor.equals("N") && !run.canaries.allowed(word, actor)) listsThatMightFind(place.split(" ")[0]).forEach(list -> searchFor(actor, word, place, list));
        });
        // Those who may read a record do find it, or else the search would be no temptation.
        for (var thing : run.world.things())
            if (run.reading("K", thing).equals("200")) {
                var list = listsThatMightFind(thing.kind()).getFirst();
                var found = ask("K", list, list.path() + "?q=" + run.world.word(thing.kind() + " " + thing.object()));
                if (!Set.of("membership", "partner", "signature", "invitation", "entry", "request").contains(thing.kind())) compare("K", list, "q=" + thing.kind() + " " + thing.object(), "1", String.valueOf(found.path("items").size()));
            }
    }

    private List<Operations.Operation> listsThatMightFind(String kind) {
        var lists = new ArrayList<Operations.Operation>();
        run.matrix.lists().forEach((name, rule) -> {
            boolean own = rule.readings().equals(List.of(Run.readingOperation(kind))) && !name.equals("countCounsellingOffers");
            if (own) lists.addFirst(run.operations.of(name));
            else if (name.equals("search") || name.equals("listMemberships") && kind.equals("organisation") || name.equals("listPartnerContacts") && kind.equals("person")) lists.add(run.operations.of(name));
        });
        return lists;
    }

    private void searchFor(String actor, String word, String place, Operations.Operation list) {
        if (actor.equals("P") && list.closed()) return;
        compare(actor, list, "q=" + place, "0", ask(actor, list, list.path() + "?total=true&q=" + word).path("total").asText());
    }

    private void compare(String actor, Operations.Operation operation, String object, String expected, String got) {
        run.findings.cell(run.actors.who(actor), operation.name(), object, expected, got, isLess(got, expected));
    }

    /** Whether what came is less than what was due: a fault, but not a leak. */
    private static boolean isLess(String got, String expected) {
        if (got.matches("\\d+") && expected.matches("\\d+")) return Integer.parseInt(got) < Integer.parseInt(expected);
        return got.equals(".") || List.of(expected.replaceAll("[\\[\\]]", "").split(", ")).containsAll(List.of(got.replaceAll("[\\[\\]]", "").split(", ")));
    }

    private Set<String> walk(String actor, Operations.Operation operation, String path, String member) {
        var ids = new TreeSet<String>();
        String next = "";
        while (next != null) {
            var page = ask(actor, operation, path + next);
            page.path(member).forEach(item -> ids.add(item.path("id").asText()));
            next = page.has("next") ? "&cursor=" + page.path("next").asText() : null;
        }
        return ids;
    }

    private JsonNode ask(String actor, Operations.Operation operation, String path) {
        var answer = run.wire.send(actor, operation.asked(path, null));
        if (answer.status() != 200) run.findings.cell(run.actors.who(actor), operation.name(), path, "200", answer.status() + " " + Findings.shortened(answer.text()), true);
        return answer.json();
    }

    /** What the ids are called, so that a difference can be read. */
    private String objects(Set<String> ids) {
        var called = new TreeSet<>(ids);
        for (var thing : run.world.things()) if (called.remove(thing.id())) called.add(thing.kind() + " " + thing.object());
        return called.stream().collect(Collectors.joining(", ", "[", "]"));
    }
}
