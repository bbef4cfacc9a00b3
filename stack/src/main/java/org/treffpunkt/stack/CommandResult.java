package org.treffpunkt.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a short command, run to its end, came to. */
record CommandResult(int exitCode, String output) {
    static CommandResult run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new CommandResult(process.waitFor(), output);
    }

    boolean succeeded() {
        return exitCode == 0;
    }
}
