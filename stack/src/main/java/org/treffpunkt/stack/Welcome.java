package org.treffpunkt.stack;

import java.io.IOException;

/** What a person reads when everything is up: where to go and who to be. */
record Welcome(LocalStack stack) {
    void print(Progress progress) throws IOException {
        var settings = stack.settings();
        var data = settings.root().relativize(stack.folder().path());
        progress.step("Ready.");
        progress.say("""

                Treffpunkt          %1$s
                API                 %1$s/api/v1
                API documentation   %1$s/api/docs   (contract: %1$s/q/openapi)
                Keycloak            %2$s/admin   (user %3$s, password in %4$s/secrets/keycloak-administrator)
                Mailbox             %5$s   (every mail that is sent on this machine)

                Demo logins, on this machine only:""".formatted(settings.publicBaseUrl(), stack.keycloak().url(), KeycloakServer.ADMINISTRATOR, data, stack.mailboxUrl())
                .indent(2).stripTrailing());
        for (var login : RealmFile.demoLogins(settings.root())) {
            progress.say("    %-20s %-26s %s".formatted(login.username(), login.password(), login.role()));
        }
        progress.say("\n  Ctrl-C stops everything; the data is kept in " + data + ".\n");
    }
}
