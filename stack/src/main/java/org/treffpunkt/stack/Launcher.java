package org.treffpunkt.stack;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the commands of the launcher do. Each returns the exit code of the program. */
final class Launcher {
    private final StackSettings settings;
    private final Progress progress;
    private final Parts parts;

    Launcher(StackSettings settings, Progress progress, Parts parts) {
        this.settings = settings;
        this.progress = progress;
        this.parts = parts;
    }

    /** Everything, for a person, until it is stopped. */
    int run() throws IOException, InterruptedException, SQLException {
        var stack = LocalStack.spawn(settings, progress, parts);
        var backend = startApplication(stack);
        new Welcome(stack).print(progress);
        var exitCode = backend.waitFor();
        if (!parts.ending()) progress.say("The backend ended by itself (exit code " + exitCode + "); what it said is in " + stack.folder().log("backend") + ".");
        return exitCode;
    }

    /** Everything, for the end-to-end tests, as long as a command runs. */
    int runWith(List<String> command) throws IOException, InterruptedException, SQLException {
        var stack = LocalStack.spawn(settings, progress, parts);
        startApplication(stack);
        return runBeside(stack, command, Map.of("BASE_URL", stack.settings().publicBaseUrl()));
    }

    int up() throws IOException, InterruptedException, SQLException {
        var stack = LocalStack.spawn(settings, progress, parts);
        stack.awaitReady();
        progress.step("Keycloak is ready: " + stack.keycloak().url());
        progress.step("Mails are shown at " + stack.mailboxUrl());
        stack.environment().forEach((name, value) -> progress.say("export " + name + "='" + value + "'"));
        Thread.currentThread().join();
        return 0;
    }

    int exec(List<String> command) throws IOException, InterruptedException, SQLException {
        var stack = LocalStack.spawn(settings, progress, parts);
        stack.awaitReady();
        progress.step("Keycloak is ready on port " + stack.settings().keycloakPort());
        return runBeside(stack, command, Map.of());
    }

    private Backend startApplication(LocalStack stack) throws IOException, InterruptedException {
        progress.step("Keycloak and the backend are starting (the first start takes a minute or two)");
        var backend = Backend.start(stack);
        stack.awaitReady();
        progress.step("Keycloak is ready on port " + stack.settings().keycloakPort());
        backend.awaitReady();
        progress.step("The backend is ready on port " + stack.settings().applicationPort());
        ReferenceData.loadOnce(stack, progress);
        return backend;
    }

    private static int runBeside(LocalStack stack, List<String> command, Map<String, String> extra) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command);
        var environment = new HashMap<>(stack.environment());
        environment.put("TREFFPUNKT_STACK_ADMIN_PASSWORD", stack.superuserPassword());
        environment.put("TREFFPUNKT_MAILBOX_URL", stack.mailboxUrl());
        environment.putAll(extra);
        builder.environment().putAll(environment);
        return stack.parts().add(ChildProcess.startInTerminal("command", builder, stack.folder())).waitFor();
    }
}
