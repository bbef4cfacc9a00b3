package org.treffpunkt.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.treffpunkt.support.Api;

/** One record at a time: who changes, deletes and restores it, and which members of it. What was refused has changed nothing. */
final class WritingCells {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "written by ";

    /** What cannot be undone. */
    private static final Set<String> ONCE = Set.of("decideApplication", "revokeSignature");

    /** Records without sources have the mark elsewhere. */
    private static final Set<String> WITH_ITEMS = Set.of("checklist", "template");

    private final Run run;

    WritingCells(Run run) {
        this.run = run;
    }

    /** All operations on one record but those that read it. */
    void write() {
        for (String name : run.matrix.operationsNamed()) {
            var operation = run.operations.of(name);
            if (!operation.hasId() && operation.path().matches(".*\\{(invitationId|addressId|registrationId)\\}.*")) {
                run.matrix.table(name).forEach((object, row) -> row.forEach((actor, expected) -> run.cell(actor, object, expected, operation.asked(operation.at(""), Drafts.step(name, run.world, object)))));
                continue;
            }
            if (operation.method().equals("GET") || !operation.hasId() || name.equals("deleteGrant")) continue;
            run.matrix.table(name).forEach((object, row) -> write(operation, run.world.thing(Run.kind(operation), object), row));
        }
    }

    private void write(Operations.Operation operation, World.Thing thing, Map<String, String> row) {
        var written = new TreeSet<String>();
        row.forEach((actor, expected) -> {
            var one = ONCE.contains(operation.name()) && expected.equals("200") ? run.world.fresh(thing) : thing;
            var answer = run.cell(actor, thing.object(), expected, operation.asked(address(operation, one), body(operation, thing, actor)));
            if (answer.status() < 300) written.add(actor);
            if (answer.status() < 300) undo(operation, thing, answer);
        });
        boolean ofRecord = Drafts.step(operation.name(), run.world, thing.object()) == null;
        if (Set.of("PUT", "PATCH").contains(operation.method()) && ofRecord && !thing.object().startsWith("deleted")) unharmed(operation, thing, written);
    }

    /** Replies to what a member wrote are that member's own here, others the keeper's. */
    private static String address(Operations.Operation operation, World.Thing thing) {
        if (!operation.name().equals("deleteNoticeReply")) return operation.at(thing.id());
        var author = thing.object().equals("own") ? Api.as("mitglied-erfurt") : thing.keeper();
        return operation.at(thing.id(), author.create(thing.path() + "/replies", Map.of("text", "Probe")));
    }

    /** The mark of the last writer is there, and none of somebody who was refused. */
    private void unharmed(Operations.Operation operation, World.Thing thing, Set<String> writers) {
        String mark = run.read(thing).at(WITH_ITEMS.contains(thing.kind()) ? "/items/0/text/de" : "/sources/0/document").asText();
        boolean harmed = mark.startsWith(MARK) && !writers.contains(mark.substring(MARK.length()));
        run.findings.cell("who was refused", operation.name(), thing.object(), "unchanged", harmed ? mark : "unchanged", false);
    }

    private Object body(Operations.Operation operation, World.Thing thing, String actor) {
        var step = Drafts.step(operation.name(), run.world, thing.object());
        if (step != null) return step;
        boolean items = WITH_ITEMS.contains(thing.kind());
        String member = items ? "items" : "sources";
        var mark = List.of(items ? Map.of("text", Drafts.text(MARK + actor)) : Map.of("document", MARK + actor, "quote", "Probe"));
        return switch (operation.method()) {
            case "PUT" -> thing.object().startsWith("deleted") ? sample(operation, thing.kind()) : draft(operation, thing).set(member, Run.json(mark));
            case "PATCH" -> Map.of(member, mark);
            default -> null;
        };
    }

    private ObjectNode draft(Operations.Operation operation, World.Thing thing) {
        return Run.draft(run.read(thing), operation.draft());
    }

    /** A body of the kind wanted, for what is not there. */
    Object sample(Operations.Operation operation, String kind) {
        for (var thing : run.world.things()) if (thing.kind().equals(kind) && !thing.object().startsWith("deleted")) return draft(operation, thing);
        throw new IllegalStateException("World has no " + kind);
    }

    private void undo(Operations.Operation operation, World.Thing thing, Wire.Answer answer) {
        switch (operation.name()) {
            case "endMembership" -> thing.keeper().patch(thing.path(), "*", "{\"status\": \"ACTIVE\", \"period\": null}").statusCode(200);
            case "decideConcern" -> thing.keeper().post(thing.path() + "/decisions", Map.of("outcome", "OPEN")).statusCode(200);
            case "reviewApplication" -> thing.keeper().post(thing.path() + "/questions", Drafts.step("askApplicant", run.world, thing.object())).statusCode(200);
            case "recordSignature" -> thing.keeper().json(Map.of("reason", "Probe")).header("If-Match", "*").post("/signatures/" + answer.json().path("id").asText() + "/revocation").then().statusCode(200);
            case "compileMinutes" -> {
                // Not to be found among the others by what all their names hold.
                String minutes = "/minutes/" + answer.json().path("id").asText();
                thing.keeper().patch(minutes, "*", Map.of("title", Drafts.text("Probe"))).statusCode(200);
                thing.keeper().delete(minutes, "*").statusCode(204);
            }
            default -> undoPlain(operation, thing);
        }
    }

    private void undoPlain(Operations.Operation operation, World.Thing thing) {
        if (operation.name().equals("confirmMembership") || operation.name().equals("withdrawMembershipConfirmation")) Api.as("admin").delete(thing.path() + "/confirmation").statusCode(204);
        else if (operation.name().startsWith("delete") && !operation.name().equals("deleteNoticeReply")) thing.keeper().restore(thing.path()).statusCode(200);
        else if (operation.name().startsWith("restore")) thing.keeper().delete(thing.path(), "*").statusCode(204);
    }

    /** Members of a record that not every writer of it may change. */
    void members() {
        run.matrix.members().forEach((heading, rows) -> {
            var operation = run.operations.of(heading.split(" ")[0]);
            var thing = run.world.thing(Run.kind(operation), heading.split(" ")[1]);
            rows.forEach((patch, row) -> member(operation, thing, filled(patch), run.matrix.columns(row)));
        });
    }

    private void member(Operations.Operation operation, World.Thing thing, String patch, Map<String, String> row) {
        var before = run.read(thing);
        String name = tree(patch).fieldNames().next();
        row.forEach((actor, expected) -> {
            var answer = run.cell(actor, thing.object() + " " + patch, expected, operation.asked(operation.at(thing.id()), patch));
            boolean writes = run.matrix.table(operation.name()).get(thing.object()).get(actor).equals("200");
            if (expected.equals("403") && writes)
                run.findings.cell(run.actors.who(actor), operation.name(), "the member refused", "/" + name, answer.json().at("/violations/0/pointer").asText(), true);
            var after = run.read(thing);
            if (!expected.equals("200")) run.findings.cell(run.actors.who(actor), operation.name(), thing.object() + " after " + patch, before.path(name).toString(), after.path(name).toString(), false);
            else thing.keeper().patch(thing.path(), "*", JSON.createObjectNode().set(name, before.path(name).isMissingNode() ? JSON.nullNode() : before.path(name))).statusCode(200);
        });
    }

    private String filled(String text) {
        var filled = text;
        for (var thing : run.world.things()) filled = filled.replace("{" + thing.kind() + "." + thing.object() + "}", thing.id());
        return filled;
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
