package org.treffpunkt.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root, yet build machines and containers often have no other user. For root its commands run in
 * an unprivileged user namespace, or, where the kernel forbids those, as {@code nobody}.
 */
record UnprivilegedUser(List<String> prefix) {
    static UnprivilegedUser forThisMachine() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) return new UnprivilegedUser(List.of());
        if (works(List.of("unshare", "-U", "id", "-u"))) return new UnprivilegedUser(List.of("unshare", "-U"));
        if (works(List.of("setpriv", "--version"))) {
            var group = CommandResult.run(List.of("id", "-gn", "nobody")).output();
            return new UnprivilegedUser(List.of("setpriv", "--reuid=nobody", "--regid=" + group, "--clear-groups"));
        }
        throw new StackFailure(
                StackFailure.UNAVAILABLE, "PostgreSQL does not run as root and neither unshare nor setpriv works here: start as an ordinary user.");
    }

    List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program);
        command.addAll(arguments);
        return command;
    }

    /** Another user must own what it works on; a user namespace keeps the owner. */
    void own(Path... files) throws IOException, InterruptedException {
        if (!prefix.contains("setpriv")) return;
        for (var file : files) CommandResult.run(List.of("chown", "-R", "nobody", file.toString()));
    }

    private static boolean works(List<String> command) throws InterruptedException {
        try {
            var result = CommandResult.run(command);
            return result.succeeded() && !result.output().equals("0");
        } catch (IOException e) {
            return false; // the program is not installed
        }
    }
}
