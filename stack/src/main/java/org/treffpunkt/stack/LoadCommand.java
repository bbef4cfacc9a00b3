package org.treffpunkt.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code load}: the reference data into a Treffpunkt that runs somewhere else. */
record LoadCommand(LoadTarget target, Path journal) {
    static LoadCommand of(List<String> arguments) {
        var given = new HashMap<String, String>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) given.put(arguments.get(i), arguments.get(i + 1));
        return new LoadCommand(
                LoadTarget.of(required(given, "--url"), required(given, "--issuer"), required(given, "--admin-client-id"), required(given, "--admin-client-secret"),
                        required(given, "--records-client-id"), required(given, "--records-client-secret")),
                Path.of(given.getOrDefault("--journal", "reference-data.journal")));
    }

    int run() throws IOException, InterruptedException {
        var progress = Progress.on(System.out);
        var outcome = ReferenceData.load(target, StackSettings.of(Map.of()).root(), LoadJournal.in(journal), progress);
        outcome.refusals().forEach(progress::say);
        progress.say("%d records loaded, %d refused".formatted(outcome.ids().size(), outcome.refusals().size()));
        return outcome.refusals().isEmpty() ? 0 : StackFailure.SOFTWARE;
    }

    private static String required(Map<String, String> given, String option) {
        var value = given.get(option);
        if (value == null) throw new StackFailure(StackFailure.USAGE, "load needs " + option + ".");
        return value;
    }
}
