package org.treffpunkt.stack;

import java.io.IOException;
import java.nio.file.Path;

/** What a person reads when everything is up: where to go and who to be. */
record Welcome(LocalStack stack, Path root) {
    void print(Progress progress) throws IOException {
        var base = stack.settings().publicBaseUrl();
        progress.step("Ready.");
        progress.say("""

                  Treffpunkt          %1$s
                  API                 %1$s/api/v1
                  API documentation   %1$s/api/docs   (contract: %1$s/q/openapi)
                  Keycloak            %2$s/admin   (user %3$s, password in %4$s)

                  Demo logins, on this machine only:""".formatted(
                base, stack.keycloak().url(), KeycloakServer.ADMINISTRATOR, root.relativize(stack.folder().secretFile("keycloak-administrator"))));
        for (var login : RealmFile.demoLogins(root)) {
            progress.say("    %-20s %-26s %s".formatted(login.username(), login.password(), login.role()));
        }
        progress.say("\n  Ctrl-C stops everything; the data is kept in " + root.relativize(stack.folder().path()) + ".\n");
    }
}
