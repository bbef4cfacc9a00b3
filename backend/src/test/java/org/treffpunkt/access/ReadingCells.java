package org.treffpunkt.access;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One record at a time: who reads it, and who comes across which word in it. */
final class ReadingCells {
    private final Run run;

    ReadingCells(Run run) {
        this.run = run;
    }

    /** The names of records are for those who read the records, and the planted words for those whom the matrix names. */
    void plant() {
        for (var thing : run.world.things()) {
            String place = thing.kind() + " " + thing.object();
            String reading = Run.readingOperation(thing.kind());
            run.canaries.plant(run.world.word(place), place, readers(run.matrix.table(reading).get(thing.object()), "200"));
            // Whoever restores a record is shown what they restored.
            var restoring = run.matrix.table(reading.replaceFirst("get", "restore")).get(thing.object());
            if (restoring != null) run.canaries.plant(run.world.word(place), place, readers(restoring, "200"));
        }
        run.matrix.fields().forEach((place, row) -> run.canaries.plant(run.world.word(place), place, readers(run.matrix.columns(row), "y")));
    }

    private static Set<String> readers(Map<String, String> row, String yes) {
        return row.entrySet().stream().filter(cell -> cell.getValue().equals(yes)).map(Map.Entry::getKey).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void read() {
        for (String name : run.matrix.operationsNamed()) {
            var operation = run.operations.of(name);
            if (!operation.method().equals("GET")) continue;
            run.matrix.table(name).forEach((object, row) -> row.forEach((actor, expected) -> run.cell(actor, object, expected, operation.asked(address(operation, object), null))));
        }
    }

    private String address(Operations.Operation operation, String object) {
        if (operation.hasId()) return operation.at(run.world.id(Run.kind(operation), object));
        return operation.at("").replace("{vocabulary}", object.equals("of-another-vocabulary") ? "languages" : "topics").replace("{code}", "language");
    }

    /** After everything that shows records: whoever may come across a word has done so, or its being hidden from others would say nothing. */
    void compareWithWhatWasMet() {
        run.matrix.fields().forEach((place, row) -> run.matrix.columns(row).forEach((actor, expected) ->
                run.findings.cell(run.actors.who(actor), "reading", place, expected, run.canaries.met(run.world.word(place), actor) ? "y" : ".", expected.equals("y"))));
    }
}
