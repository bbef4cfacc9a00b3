package org.treffpunkt.access;

import static org.treffpunkt.access.Drafts.ref;
import static org.treffpunkt.access.Drafts.text;
import static org.treffpunkt.access.Drafts.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.treffpunkt.support.Api;

/** The object cases of the section `cases`, for every route that carries an id, and those of `stories`, each told by a method here. */
final class ObjectCases {
    /** Whoever has a mailed link does this with it, and the link is looked at before the address: without one, every address is answered alike. */
    private static final java.util.Set<String> BY_LINK = java.util.Set.of("answerQuestion", "withdrawApplication");

    private final Run run;
    private final WritingCells writing;
    private final Map<String, Runnable> stories = new LinkedHashMap<>();

    ObjectCases(Run run) {
        this.run = run;
        this.writing = new WritingCells(run);
        var addresses = new AddressCases(run);
        stories.put("B1 B2 parts by id of another record", this::partsOfOthers);
        stories.put("B4 B5 moved to another network", this::moved);
        stories.put("B5 membership of somebody else", this::anotherHolder);
        stories.put("B6 reference to what the writer may not know", this::hiddenReference);
        stories.put("B10 include, expand, fields", addresses::unknownParameters);
        stories.put("B11 belonging by a hidden membership", this::hiddenBelonging);
        stories.put("B11 counts of hidden members and meetings", this::hiddenCounts);
        stories.put("B14 one hidden record among own", this::oneHiddenAmongOwn);
        stories.put("B17 cursor of somebody else", this::foreignCursor);
        stories.put("B18 hidden, with If-None-Match and If-Match", addresses::etagOracle);
        stories.put("B19 idempotency key of somebody else", this::foreignIdempotencyKey);
        stories.put("B20 right taken away", this::rightTakenAway);
        stories.put("B21 HEAD, OPTIONS, method override", addresses::otherMethods);
        stories.put("B22 the address written otherwise", addresses::otherwiseWritten);
        stories.put("who writes a record reads all of it", this::roundTrip);
    }

    void tell() {
        run.matrix.cases().forEach((name, rows) -> rows.forEach((which, row) -> run.matrix.columns(row).forEach((actor, expected) -> {
            if (!expected.equals(Matrix.NOTHING)) eachRoute(name, which.equals("closed"), actor, expected);
        })));
        check("all", "stories", String.valueOf(run.matrix.stories().keySet()), String.valueOf(stories.keySet()));
        stories.values().forEach(Runnable::run);
    }

    private void eachRoute(String name, boolean closed, String actor, String expected) {
        for (var operation : run.operations.withId()) {
            if (operation.closed() != closed) continue;
            String kind = Run.kind(operation);
            String id = name.contains("another type") ? run.world.id("person".equals(kind) ? "organisation" : "person", "public") : name.contains("unknown") ? UUID.randomUUID().toString() : "x";
            Object body = switch (operation.method()) {
                case "PUT" -> Drafts.step(operation.name(), run.world, "alpha") == null ? writing.sample(operation, kind) : Drafts.step(operation.name(), run.world, "alpha");
                case "PATCH" -> Map.of();
                default -> Drafts.step(operation.name(), run.world, "alpha");
            };
            String due = expected.equals("404") && BY_LINK.contains(operation.name()) && !id.equals("x") ? "422" : expected;
            run.cell(actor, name, due, operation.asked(operation.at(id), body));
        }
    }

    private void check(String actor, String object, String expected, String got) {
        run.findings.cell(run.actors.names().contains(actor) ? run.actors.who(actor) : actor, "story", object, expected, got, false);
    }

    /** Sends a changed draft of the object as its keeper would, and compares what the keeper reads before and after. */
    private void refusedAndUnchanged(String story, String kind, String object, String actor, BiConsumer<Map<String, Object>, World.Thing> change) {
        var thing = run.world.thing(kind, object);
        var operation = run.operations.of(Run.readingOperation(kind).replaceFirst("get", "replace"));
        var before = run.read(thing);
        var draft = new LinkedHashMap<String, Object>();
        Run.draft(before, operation.draft()).properties().forEach(member -> draft.put(member.getKey(), member.getValue()));
        change.accept(draft, thing);
        run.cell(actor, story + ": " + kind, "422", operation.asked(operation.at(thing.id()), draft));
        check("keeper", story + ": " + kind + " afterwards", before.toString(), run.read(thing).toString());
    }

    private void partsOfOthers() {
        String site = run.read(run.world.thing("organisation", "public")).at("/sites/0/id").asText();
        String seat = run.read(run.world.thing("committee", "open")).at("/seats/0/id").asText();
        String item = run.read(run.world.thing("meeting", "public")).at("/agendaItems/0/id").asText();
        String interaction = run.read(run.world.thing("partner", "network")).at("/interactions/0/id").asText();
        refusedAndUnchanged("parts by id of another record", "organisation", "network", "F", (draft, thing) -> draft.put("sites", List.of(Map.of("id", site, "kind", "OFFICE", "status", "OPEN"))));
        refusedAndUnchanged("parts by id of another record", "committee", "own", "C",
                (draft, thing) -> draft.put("seats", List.of(Map.of("id", seat, "person", ref(run.world.id("person", "public")), "function", "CHAIR", "voting", true))));
        refusedAndUnchanged("parts by id of another record", "meeting", "own", "C",
                (draft, thing) -> draft.put("agendaItems", List.of(Map.of("id", item, "title", text("Probe"), "kind", "OTHER", "visibility", "PUBLIC"))));
        refusedAndUnchanged("parts by id of another record", "partner", "committee", "K",
                (draft, thing) -> draft.put("interactions", List.of(Map.of("id", interaction, "on", "2026", "kind", "CALL", "summary", text("Probe")))));
    }

    private void moved() {
        String beta = run.world.id("network", "beta");
        for (String kind : List.of("organisation", "person", "committee", "meeting", "series", "offer", "partner", "membership", "agreement", "notice", "concern"))
            for (String actor : kind.equals("organisation") || kind.equals("committee") || kind.equals("offer") ? List.of("K", "A") : List.of("K"))
                refusedAndUnchanged("moved to another network", kind, kind.equals("committee") ? "open" : kind.equals("partner") ? "network" : "public", actor,
                        (draft, thing) -> draft.replaceAll((name, value) -> name.equals("networkId") ? beta : name.equals("network") ? ref(beta) : value));
    }

    private void anotherHolder() {
        refusedAndUnchanged("membership of somebody else", "membership", "public", "K", (draft, thing) -> draft.put("organisation", ref(run.world.id("organisation", "network"))));
    }

    private void hiddenReference() {
        String organisation = run.world.id("organisation", "beta");
        String person = run.world.id("person", "beta");
        String committee = run.world.id("committee", "beta");
        String network = run.world.id("network", "private");
        String nowhere = UUID.randomUUID().toString();
        var drafts = new LinkedHashMap<String, BiConsumer<Map<String, Object>, String>>();
        drafts.put("organisation parent " + organisation, (draft, id) -> draft.put("parent", ref(id)));
        drafts.put("network organisation " + organisation, (draft, id) -> draft.put("organisation", ref(id)));
        drafts.put("network links " + network, (draft, id) -> draft.put("links", List.of(Map.of("network", ref(id), "kind", "LINKED"))));
        drafts.put("person functions " + organisation, (draft, id) -> draft.put("functions", List.of(Map.of("organisation", ref(id), "title", text("Probe"), "office", false))));
        drafts.put("committee parent " + committee, (draft, id) -> draft.put("parent", ref(id)));
        drafts.put("committee seats " + person, (draft, id) -> draft.put("seats", List.of(Map.of("person", ref(id), "function", "MEMBER", "voting", true))));
        drafts.put("meeting committee " + committee, (draft, id) -> draft.put("committee", ref(id)));
        drafts.put("meeting participations " + person, (draft, id) -> draft.put("participations", List.of(Map.of("person", ref(id), "role", "GUEST", "status", "INVITED", "visibility", "PUBLIC"))));
        drafts.put("series committee " + committee, (draft, id) -> draft.put("committee", ref(id)));
        drafts.put("offer providers " + organisation, (draft, id) -> draft.put("providers", List.of(ref(id))));
        drafts.put("concern committee " + committee, (draft, id) -> draft.put("committee", ref(id)));
        drafts.put("notice organisation " + organisation, (draft, id) -> draft.put("organisation", ref(id)));
        drafts.put("partner keeper " + person, (draft, id) -> draft.put("keeper", ref(id)));
        drafts.forEach((name, change) -> {
            String kind = name.split(" ")[0];
            String object = switch (kind) {
                case "network" -> "alpha";
                case "committee" -> "open";
                case "partner" -> "network";
                default -> "public";
            };
            refusedAndUnchanged("reference to what is hidden", kind, object, "K", (draft, thing) -> change.accept(draft, name.split(" ")[2]));
            refusedAndUnchanged("reference to nothing", kind, object, "K", (draft, thing) -> change.accept(draft, nowhere));
        });
    }

    private void hiddenBelonging() {
        var thing = run.world.thing("organisation", "edited-private");
        // In beta, and known to beta's coordinator alone: an organisation that everybody may read must not tell.
        String known = run.world.id("organisation", "public");
        Api.as("koordination-bautzen").create("/memberships", with(Drafts.membership(run.world.id("network", "beta"), known, "verborgen", "PRIVATE"), "role", "MEMBER"));
        var list = run.operations.of("listOrganisations");
        var read = run.operations.of("getOrganisation");
        for (String actor : run.actors.names()) {
            if (actor.equals("N")) continue;
            boolean knows = actor.equals("L");
            String found = run.wire.send(actor, list.asked(list.path() + "?network=" + run.world.id("network", "beta") + "&q=" + run.world.word("organisation public") + "&total=true", null)).json().path("total").asText();
            check(actor, "belonging by a hidden membership, listed", knows ? "1" : "0", found);
            var networks = run.wire.send(actor, read.asked(read.at(known), null)).json().path("networks").valueStream().map(id -> id.asText()).toList();
            check(actor, "belonging by a hidden membership, read", String.valueOf(knows), String.valueOf(networks.contains(run.world.id("network", "beta"))));
        }
        check("E", "an object of the story", "PRIVATE", run.read(thing).path("visibility").asText());
    }

    private void hiddenCounts() {
        var networks = run.operations.of("getNetwork");
        var memberships = run.operations.of("listMemberships");
        var series = run.operations.of("getMeetingSeries");
        String counted = Api.as("koordination-erfurt").create("/meeting-series", Drafts.series(run.world.id("network", "alpha"), run.world.id("committee", "open"), "gezählt", "PUBLIC"));
        for (String visibility : List.of("PUBLIC", "NETWORK", "COMMITTEE", "PRIVATE"))
            Api.as("koordination-erfurt").create("/meetings", with(Drafts.meeting(run.world.id("network", "alpha"), run.world.id("committee", "open"), "gezählt", visibility),
                    "series", ref(counted), "date", String.valueOf(java.time.Year.now()), "status", "TENTATIVE"));
        var readable = Map.of("M", 2, "G", 3, "C", 4, "K", 4, "A", 2, "S", 4);
        for (String actor : run.actors.names()) {
            if (actor.equals("N")) continue;
            var list = run.wire.send(actor, memberships.asked(memberships.path() + "?role=MEMBER&role=COORDINATOR&status=ACTIVE&limit=1&total=true&network=" + run.world.id("network", "alpha"), null)).json();
            var network = run.wire.send(actor, networks.asked(networks.at(run.world.id("network", "alpha")), null)).json();
            // Editors and keepers of members see memberships of their own besides; the count is of what is for everybody, or for the network.
            if (!List.of("E", "F", "L").contains(actor)) check(actor, "recordedMembers", list.path("total").asText(), network.path("recordedMembers").asText());
            check(actor, "plannedThisYear", String.valueOf(readable.getOrDefault(actor, 1)), run.wire.send(actor, series.asked(series.at(counted), null)).json().path("plannedThisYear").asText());
        }
    }

    private void oneHiddenAmongOwn() {
        var create = run.operations.of("createMeeting");
        var list = run.operations.of("listMeetings");
        String path = list.path() + "?total=true&network=" + run.world.id("network", "alpha");
        String before = run.wire.send("K", list.asked(path, null)).json().path("total").asText();
        var present = List.of("public", "network", "beta").stream().map(object -> Map.of("person", ref(run.world.id("person", object)), "role", "GUEST", "status", "INVITED", "visibility", "NETWORK")).toList();
        run.cell("K", "one hidden record among own", "422",
                create.asked(create.path(), with(Drafts.meeting(run.world.id("network", "alpha"), null, "halb", "PUBLIC"), "participations", present)));
        check("K", "one hidden record among own, afterwards", before, run.wire.send("K", list.asked(path, null)).json().path("total").asText());
    }

    private void foreignCursor() {
        for (String name : List.of("listOrganisations", "listPersons", "listMeetings", "listCounsellingOffers", "listPartnerContacts", "listMemberships", "listNotices", "listConcerns", "listGrants")) {
            var list = run.operations.of(name);
            String path = list.path() + "?limit=1&network=" + run.world.id("network", "alpha");
            if (name.equals("listOrganisations")) path = list.path() + "?limit=1&q=" + run.world.run();
            String cursor = run.wire.send("K", list.asked(path, null)).json().path("next").asText();
            for (String actor : List.of("O", "X", "M", "L")) {
                // What comes is looked through like every answer; it must be an answer, or a refusal of the cursor.
                int status = run.wire.send(actor, list.asked(path + "&cursor=" + cursor, null)).status();
                check(actor, "cursor of somebody else, " + name, "200 or 400", status == 200 || status == 400 ? "200 or 400" : String.valueOf(status));
            }
        }
    }

    private void foreignIdempotencyKey() {
        var create = run.operations.of("createOrganisation");
        String key = "shared-" + UUID.randomUUID();
        var asked = create.asked(create.path(), Drafts.organisation(run.world.id("network", "alpha"), "einmal", "PRIVATE")).with("Idempotency-Key", key);
        String first = run.cell("K", "idempotency key, first", "201", asked).json().path("id").asText();
        check("K", "idempotency key, repeated", first, run.wire.send("K", asked).json().path("id").asText());
        for (String actor : List.of("O", "M", "E", "L")) run.cell(actor, "idempotency key of somebody else", "403", asked);
        String other = run.cell("S", "idempotency key of somebody else", "201", asked).json().path("id").asText();
        check("S", "idempotency key of somebody else, the record", "another one", other.equals(first) ? "the same" : "another one");
    }

    private void rightTakenAway() {
        var create = run.operations.of("createPerson");
        var asked = create.asked(create.path(), Drafts.person(run.world.id("network", "alpha"), "Eben", "PRIVATE"));
        String grant = Api.as("admin").create("/grants", Map.of("subject", org.treffpunkt.support.Fixture.subjectOf("ehemals-erfurt"), "role", "COORDINATOR", "network", ref(run.world.id("network", "alpha"))));
        String made = run.cell("X", "right given", "201", asked).json().path("id").asText();
        Api.as("admin").delete("/grants/" + grant).statusCode(204);
        run.cell("X", "right taken away", "403", asked);
        var read = run.operations.of("getPerson");
        run.cell("X", "right taken away", "404", read.asked(read.at(made), null));
    }

    private void roundTrip() {
        for (String name : run.matrix.operationsNamed()) {
            // An outcome is read with its meeting.
            if (!name.startsWith("replace") || name.equals("replaceTerm") || name.equals("replaceMeetingOutcome")) continue;
            var replace = run.operations.of(name);
            var read = run.operations.of(name.replace("replace", "get"));
            run.matrix.table(name).forEach((object, row) -> row.forEach((actor, expected) -> {
                if (!expected.equals("200")) return;
                var thing = run.world.thing(Run.kind(replace), object);
                var before = Run.draft(run.readAt(thing, read), replace.draft());
                var own = run.wire.send(actor, read.asked(read.at(thing.id()), null));
                var back = replace.asked(replace.at(thing.id()), Run.draft(own.json(), replace.draft())).with("If-Match", own.headers().get("etag"));
                run.cell(actor, object + " sent back as it was read", "200", back);
                check(actor, name + " " + object + " sent back as it was read, afterwards", before.toString(), Run.draft(run.readAt(thing, read), replace.draft()).toString());
            }));
        }
    }
}
