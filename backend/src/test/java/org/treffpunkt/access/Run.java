package org.treffpunkt.access;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.treffpunkt.support.Api;

/** All that the parts of the run share. */
final class Run {
    /** The kinds of records, by where they are, as World calls them. */
    private static final Map<String, String> KINDS = Map.ofEntries(entry("/networks", "network"), entry("/organisations", "organisation"), entry("/memberships", "membership"),
            entry("/persons", "person"), entry("/committees", "committee"), entry("/meetings", "meeting"), entry("/meeting-series", "series"), entry("/counselling-offers", "offer"),
            entry("/partner-contacts", "partner"), entry("/agreements", "agreement"), entry("/signatures", "signature"), entry("/applications", "application"),
            entry("/notices", "notice"), entry("/concerns", "concern"), entry("/minutes", "minutes"), entry("/checklists", "checklist"), entry("/checklist-templates", "template"), entry("/invitations", "invitation"),
            entry("/audit-records", "entry"), entry("/audit-verification", "verification"), entry("/retention-runs", "retention"), entry("/data-requests", "request"), entry("/oparl", "network"));

    final Matrix matrix;
    final Operations operations;
    final Actors actors;
    final World world;
    final Canaries canaries = new Canaries();
    final Findings findings = new Findings();
    final Wire wire;

    Run() throws IOException {
        matrix = Matrix.read();
        operations = new Operations();
        actors = new Actors(matrix.actors(), operations.scopes());
        for (String actor : actors.names()) actors.token(actor, null);
        world = new World();
        wire = new Wire(actors, canaries);
    }

    /** What kind of record the operation is about. */
    static String kind(Operations.Operation operation) {
        String collection = operation.path().replace("/api/v1", "").replaceAll("(/[^/]+).*", "$1");
        return KINDS.get(collection);
    }

    /** The same request of one actor, as a cell of the matrix. */
    Wire.Answer cell(String actor, String object, String expected, Wire.Asked asked) {
        var answer = wire.send(actor, asked);
        findings.status(actors.who(actor), asked.operation(), object, expected, answer);
        return answer;
    }

    /** What the keeper reads of it. */
    JsonNode read(World.Thing thing) {
        return Api.tree(thing.keeper().get(thing.path()).statusCode(200).extract().response());
    }

    /** What the keeper reads of it by this operation. */
    JsonNode readAt(World.Thing thing, Operations.Operation reading) {
        return Api.tree(thing.keeper().get(reading.at(thing.id()).replace("/api/v1", "")).statusCode(200).extract().response());
    }

    /** A view as its draft. */
    static ObjectNode draft(JsonNode view, List<String> members) {
        ObjectNode draft = view.deepCopy();
        return draft.retain(members);
    }

    /** Whether the actor reads the object, as the matrix says: 200, 410 where it was deleted, or 404. */
    String reading(String actor, World.Thing thing) {
        return matrix.table(readingOperation(thing.kind())).get(thing.object()).get(actor);
    }

    static String readingOperation(String kind) {
        return switch (kind) {
            case "series" -> "getMeetingSeries";
            case "offer" -> "getCounsellingOffer";
            case "partner" -> "getPartnerContact";
            case "template" -> "getChecklistTemplate";
            case "entry" -> "getAuditRecord";
            case "request" -> "getDataRequest";
            default -> "get" + Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        };
    }

    static JsonNode json(Object value) {
        return new ObjectMapper().valueToTree(value);
    }
}
