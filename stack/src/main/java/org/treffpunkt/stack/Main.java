package org.treffpunkt.stack;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** The command line of the local stack. */
public final class Main {
    private static final String USAGE = """
            usage: java -jar treffpunkt-stack.jar COMMAND
              run [-- CMD...]   PostgreSQL, Keycloak, a mailbox, the backend and the web application; with CMD: run it beside them, then stop
              up                PostgreSQL, Keycloak and the mailbox only
              exec -- CMD...    run CMD beside PostgreSQL and Keycloak, with their addresses in its environment, then stop
              load --url BASE --issuer ISSUER --admin-client-id ID --admin-client-secret SECRET
                   --records-client-id ID --records-client-secret SECRET [--journal FILE]
                                load the reference data into a running Treffpunkt; FILE remembers how far it came
              verify-audit      say whether somebody changed the audit past the program (then 1): of the running Treffpunkt
                                of this machine, or of the database in QUARKUS_DATASOURCE_JDBC_URL, _USERNAME, _PASSWORD
              apply-retention [--url BASE --issuer ISSUER --admin-client-id ID --admin-client-secret SECRET]
                                forget what is due now, as is done every night: of the running Treffpunkt of this machine, or of another
              replay-erasures FILE
                                erase again whom the journal of erasures names, in a database that was brought back from a save
            settings by environment: PG_PORT, KC_PORT, APP_PORT, SMTP_PORT, MAILBOX_PORT (0: any free port), DATA_FOLDER, DURABLE (false: for tests only)""";

    private Main() {}

    public static void main(String[] arguments) {
        var parts = Parts.endedOnExit();
        System.exit(exitCode(List.of(arguments), parts));
    }

    private static int exitCode(List<String> arguments, Parts parts) {
        try {
            return run(arguments, parts);
        } catch (StackFailure failure) {
            if (!parts.ending()) System.err.println(failure.getMessage());
            return failure.exitCode();
        } catch (IOException e) {
            var failure = StackFailure.of(e, StackSettings.of(System.getenv()).data());
            if (!parts.ending()) System.err.println(failure.getMessage());
            return failure.exitCode();
        } catch (SQLException e) {
            if (!parts.ending()) System.err.println("PostgreSQL refused what the launcher asked for: " + e.getMessage());
            return StackFailure.SOFTWARE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return StackFailure.SOFTWARE;
        }
    }

    private static int run(List<String> arguments, Parts parts) throws IOException, InterruptedException, SQLException {
        var command = arguments.isEmpty() ? "" : arguments.getFirst();
        var rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        var launcher = new Launcher(StackSettings.of(System.getenv()), Progress.on(System.out), parts);
        return switch (command) {
            case "run" -> rest.isEmpty() ? launcher.run() : launcher.runWith(commandAfterDashes(rest));
            case "up" -> launcher.up();
            case "exec" -> launcher.exec(commandAfterDashes(rest));
            case "load" -> LoadCommand.of(rest).run();
            case "verify-audit" -> VerifyAuditCommand.of(System.getenv()).run(Progress.on(System.out));
            case "apply-retention" -> ApplyRetentionCommand.of(rest, System.getenv()).run(Progress.on(System.out));
            case "replay-erasures" -> ReplayErasuresCommand.of(rest, System.getenv(), new StackFailure(StackFailure.USAGE, USAGE)).run(Progress.on(System.out));
            default -> throw new StackFailure(StackFailure.USAGE, USAGE);
        };
    }

    private static List<String> commandAfterDashes(List<String> rest) {
        if (rest.size() > 1 && rest.getFirst().equals("--")) return rest.subList(1, rest.size());
        throw new StackFailure(StackFailure.USAGE, USAGE);
    }
}
