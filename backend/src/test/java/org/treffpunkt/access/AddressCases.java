package org.treffpunkt.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.treffpunkt.support.Api;

/** The same record asked for in other ways: what the matrix hides stays hidden. */
final class AddressCases {
    /** What one might try instead of the right address. */
    private static final List<String> OTHERWISE = List.of("/api/v1//%s/%s", "/api/v1/%s//%s", "/api/v1/%s/%s/", "/api/v1/%s/%s;v=1", "/api/v1;x=y/%s/%s", "/api/v1/./%s/%s", "/api/v1/%s/%%2e/%s", "/API/V1/%s/%s",
            "/api/v1/%s/%s%%00", "/api/v1/%s/%s.json", "/api/v1/networks/../%s/%s");

    private final Run run;

    AddressCases(Run run) {
        this.run = run;
    }

    /** Every record that the matrix hides from one of these. */
    private void hidden(List<String> actors, BiConsumer<String, World.Thing> each) {
        for (var thing : run.world.things()) for (String actor : actors) if (run.reading(actor, thing).equals("404")) each.accept(actor, thing);
    }

    private Operations.Operation reading(World.Thing thing) {
        return run.operations.of(Run.readingOperation(thing.kind()));
    }

    void etagOracle() {
        hidden(List.of("P", "O", "M", "L"), (actor, thing) -> {
            var read = reading(thing);
            String version = Api.tree(thing.keeper().request().get(thing.path())).path("version").asText("0");
            run.cell(actor, thing.object() + ", If-None-Match: *", "404", read.asked(read.at(thing.id()), null).with("If-None-Match", "*"));
            run.cell(actor, thing.object() + ", If-None-Match with its version", "404", read.asked(read.at(thing.id()), null).with("If-None-Match", "\"" + version + "\""));
            String deleting = read.name().replaceFirst("get", "delete");
            if (!run.operations.has(deleting)) return;
            var delete = run.operations.of(deleting);
            run.cell(actor, thing.object() + ", If-Match with an old version", actor.equals("P") ? "401" : "404", delete.asked(delete.at(thing.id()), null).with("If-Match", "\"999\""));
        });
    }

    void otherMethods() {
        for (var thing : run.world.things())
            for (String actor : run.actors.names()) {
                var read = reading(thing);
                var asked = read.asked(read.at(thing.id()), null);
                String expected = run.reading(actor, thing);
                run.cell(actor, thing.object() + ", HEAD", expected, asked.as("HEAD"));
                if (!expected.equals("404") || !List.of("O", "M").contains(actor)) continue;
                var options = run.wire.send(actor, asked.as("OPTIONS"));
                run.findings.cell(run.actors.who(actor), "OPTIONS", thing.kind() + " " + thing.object(), "no body", options.text().isEmpty() || options.status() >= 400 ? "no body" : options.text(), false);
                run.cell(actor, thing.object() + ", X-HTTP-Method-Override", "405", asked.as("POST").with("X-HTTP-Method-Override", "GET"));
            }
    }

    void otherwiseWritten() {
        hidden(List.of("P", "O"), (actor, thing) -> {
            var addresses = new ArrayList<String>();
            for (String form : OTHERWISE) addresses.add(form.formatted(thing.collection().substring(1), thing.id()));
            addresses.add("/api/v1" + thing.collection() + "/" + thing.id().toUpperCase(Locale.ROOT));
            addresses.add("/api/v1" + thing.collection() + "/" + thing.id().replace("-", "%2D"));
            var read = reading(thing);
            for (String address : addresses) {
                var answer = run.wire.send(actor, read.asked(address, null));
                // Addresses that are none of the API's may lead to the web application.
                boolean nothing = answer.status() >= 400 || !answer.headers().getOrDefault("content-type", "").contains("json");
                run.findings.cell(run.actors.who(actor), read.name(), address, "nothing", nothing ? "nothing" : answer.status() + " " + Findings.shortened(answer.text()), false);
            }
        });
    }

    void unknownParameters() {
        for (var thing : run.world.things())
            for (String parameter : List.of("include=committee", "expand=network", "fields=internalNote", "deleted=true")) {
                var read = reading(thing);
                for (String actor : List.of("O", "M", "K"))
                    run.cell(actor, thing.object() + " with " + parameter, "400", read.asked(read.at(thing.id()) + "?" + parameter, null));
            }
        run.matrix.lists().keySet().forEach(name -> {
            var list = run.operations.of(name);
            for (String parameter : List.of("expand=network", "fields=internalNote", "internalNote=a", "contactPoints.value=a", "visibility=PRIVATE"))
                run.cell("M", parameter, "400", list.asked(list.path() + "?" + (name.equals("search") ? "q=a&" : "") + parameter, null));
        });
    }
}
