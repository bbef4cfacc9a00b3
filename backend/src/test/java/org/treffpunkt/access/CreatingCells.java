package org.treffpunkt.access;

import static org.treffpunkt.access.Drafts.ref;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.treffpunkt.support.Api;
import org.treffpunkt.support.Fixture;

/** Who adds records, terms and rights, and takes terms and rights away again. */
final class CreatingCells {
    private final Run run;
    private final Api admin = Api.as("admin");

    CreatingCells(Run run) {
        this.run = run;
    }

    void create() {
        for (String name : run.matrix.operationsNamed()) {
            var operation = run.operations.of(name);
            if (!operation.method().equals("POST") || operation.hasId() || java.util.Set.of("createGrant", "createInvitation", "createTerm").contains(name)) continue;
            run.matrix.table(name).forEach((object, row) -> row.forEach((actor, expected) -> create(operation, object, actor, expected)));
        }
    }

    private void create(Operations.Operation operation, String object, String actor, String expected) {
        var byLink = Drafts.step(operation.name(), run.world, object);
        String kind = Run.kind(operation);
        var answer = run.cell(actor, object, expected, operation.asked(operation.path(), byLink == null ? draft(kind, object) : byLink));
        // Of these there is one for each occasion.
        if (answer.status() == 201 && kind != null && List.of("checklist", "template").contains(kind))
            Api.as(object.equals("in-beta") ? "koordination-bautzen" : "koordination-erfurt").delete(operation.path().replace("/api/v1", "") + "/" + answer.json().path("id").asText(), "*").statusCode(204);
    }

    private Map<String, Object> draft(String kind, String object) {
        String place = object.equals("in-beta") ? "beta" : "alpha";
        String network = run.world.id("network", place);
        String committee = switch (object) {
            case "of-own-committee" -> run.world.id("committee", "own");
            case "of-other-committee" -> run.world.id("committee", "other");
            default -> null;
        };
        return switch (kind) {
            case "network" -> Drafts.network("neu", "PUBLIC");
            case "organisation" -> Drafts.organisation(network, "neu", "PUBLIC");
            case "person" -> Drafts.person(network, "Neu", "PUBLIC");
            case "membership" -> Drafts.with(Drafts.membership(network, run.world.id("organisation", "public"), "neu", "PUBLIC"), "status", "ENDED");
            case "committee" -> Drafts.committee(network, "neu", "PUBLIC");
            case "meeting" -> Drafts.meeting(network, committee, "neu", "PUBLIC");
            case "series" -> Drafts.series(network, committee, "neu", "PUBLIC");
            case "offer" -> Drafts.offer(network, run.world.id("organisation", "public"), "neu", "PUBLIC", "PUBLISHED");
            case "partner" -> Drafts.partner(network, run.world.id("person", "public"), "neu", "NETWORK");
            case "agreement" -> Drafts.agreement(network, null, "neu", "PUBLIC");
            case "application" -> Drafts.application(object.equals("to-an-open-network") ? open() : network, "neu");
            case "concern" -> object.equals("of-own-committee") ? Drafts.with(Drafts.concern(network, "neu", "COMMITTEE"), "committee", ref(Objects.requireNonNull(committee))) : Drafts.concern(network, "neu", "NETWORK");
            case "notice" -> Drafts.notice(network, "neu", "NETWORK");
            case "checklist" -> Drafts.checklist(run.world.id("membership", place.equals("beta") ? "beta" : "public"), "LEAVING", "neu");
            case "template" -> Drafts.template(network, "LEAVING", "neu");
            case "verification", "retention" -> null;
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** A network of its own each time: one address may not send many applications to the same. */
    private String open() {
        return admin.create("/networks", Drafts.with(Drafts.network("offen", "PUBLIC"), "admission", Map.of("openForApplications", true)));
    }

    /** One may invite to what one may give. */
    void invitations() {
        var create = run.operations.of("createInvitation");
        run.matrix.table("createInvitation").forEach((right, row) -> row.forEach((actor, expected) -> {
            var draft = Drafts.with(grant(right, ""), "email", Fixture.unique("gast") + "@example.org", "language", "DE");
            draft.remove("subject");
            run.cell(actor, right, expected, create.asked(create.path(), draft));
        }));
    }

    void terms() {
        String code = "term-" + run.world.run();
        var create = run.operations.of("createTerm");
        run.matrix.table("createTerm").forEach((object, row) -> row.forEach((actor, expected) -> run.cell(actor, object, expected, create.asked("/api/v1/vocabularies/topics", term(code)))));
        var replace = run.operations.of("replaceTerm");
        run.matrix.table("replaceTerm").forEach((object, row) -> row.forEach((actor, expected) -> run.cell(actor, object, expected, replace.asked("/api/v1/vocabularies/topics/" + code, term(code)))));
        var delete = run.operations.of("deleteTerm");
        run.matrix.table("deleteTerm").forEach((object, row) -> row.forEach((actor, expected) -> run.cell(actor, object, expected, delete.asked("/api/v1/vocabularies/topics/" + code, null))));
    }

    private static Map<String, Object> term(String code) {
        return Map.of("code", code, "name", Map.of("de", "Probe"));
    }

    void grants() {
        var create = run.operations.of("createGrant");
        run.matrix.table("createGrant").forEach((right, row) -> row.forEach((actor, expected) -> {
            String account = run.actors.account(actor);
            String subject = right.endsWith(", to oneself") && account != null ? Fixture.subjectOf(account) : UUID.randomUUID().toString();
            var answer = run.cell(actor, right, expected, create.asked(create.path(), grant(right, subject)));
            if (answer.status() == 201) admin.delete("/grants/" + answer.json().path("id").asText()).statusCode(204);
        }));
        var delete = run.operations.of("deleteGrant");
        run.matrix.table("deleteGrant").forEach((right, row) -> row.forEach((actor, expected) -> {
            String id = admin.create("/grants", grant(right, UUID.randomUUID().toString()));
            var answer = run.cell(actor, right, expected, delete.asked(delete.at(id), null));
            if (answer.status() != 204) admin.delete("/grants/" + id).statusCode(204);
        }));
    }

    /** Such as `COMMITTEE_MEMBER of own`. */
    private Map<String, Object> grant(String right, String subject) {
        String role = right.split(" of ")[0];
        String object = right.split(" of ")[1].replaceAll(",.*", "");
        var scope = switch (role) {
            case "MEMBER", "COORDINATOR" -> run.world.thing("network", object);
            case "ORGANISATION_EDITOR" -> run.world.thing("organisation", Map.of("one", "public", "two", "network").getOrDefault(object, object));
            default -> run.world.thing("committee", object);
        };
        return Map.of("subject", subject, "role", role, scope.kind(), ref(scope.id()));
    }
}
