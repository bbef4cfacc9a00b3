package org.treffpunkt.account;

import io.quarkus.oidc.OIDCException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * The accounts at Keycloak, as far as they concern an invitation: found and made by their mail address. Passwords, second factors and signing in are Keycloak's own.
 * With an identity provider of another kind nobody gives a secret, and accounts are neither found nor made here.
 */
@ApplicationScoped
public class Accounts {
    private static final Pattern REALM = Pattern.compile("(.+)/realms/([^/]+)/?");
    private static final String CLIENT = "treffpunkt-backend";

    private final @Nullable Keycloak keycloak;
    private final String realm;
    private final String webClient;

    Accounts(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer, @ConfigProperty(name = "treffpunkt.backend-client-secret") Optional<String> secret,
            @ConfigProperty(name = "treffpunkt.web-client-id") String webClient) {
        var address = REALM.matcher(issuer);
        boolean known = address.matches();
        this.realm = known ? address.group(2) : "";
        this.webClient = webClient;
        this.keycloak = !known || secret.isEmpty() ? null
                : KeycloakBuilder.builder().serverUrl(address.group(1)).realm(realm).grantType(OAuth2Constants.CLIENT_CREDENTIALS).clientId(CLIENT).clientSecret(secret.get()).build();
    }

    @PreDestroy
    void close() {
        if (keycloak != null) keycloak.close();
    }

    /** Whether accounts are found and made here. */
    public boolean kept() {
        return keycloak != null;
    }

    public boolean exists(String email) {
        return ask(keeper -> !keeper.users().searchByEmail(email, true).isEmpty());
    }

    /** Whether somebody who is not calling runs the platform. */
    public boolean administersPlatform(String subject) {
        return kept() && ask(keeper -> {
            try {
                return keeper.users().get(subject).roles().realmLevel().listEffective().stream().anyMatch(role -> role.getName().equals(Caller.PLATFORM_ADMINISTRATOR));
            } catch (NotFoundException e) {
                return false;
            }
        });
    }

    /**
     * An account with a mail address that is known to be right, and without a password.
     *
     * @return its subject; nothing if there is an account with this address
     */
    public Optional<String> make(String email, String language) {
        var account = new UserRepresentation();
        account.setUsername(email);
        account.setEmail(email);
        account.setEmailVerified(true);
        account.setEnabled(true);
        account.setRequiredActions(List.of("UPDATE_PASSWORD"));
        account.setAttributes(Map.of("locale", List.of(language)));
        return ask(keeper -> {
            try (Response made = keeper.users().create(account)) {
                if (made.getStatus() == 409) return Optional.empty();
                if (made.getStatus() != 201) throw new WebApplicationException(made.getStatus());
                String path = URI.create(made.getHeaderString("Location")).getPath();
                return Optional.of(path.substring(path.lastIndexOf('/') + 1));
            }
        });
    }

    /** Keycloak writes to the new account how to choose a password; its pages lead back to the web app. */
    public void sendFirstSteps(String subject, int seconds) {
        ask(keeper -> {
            keeper.users().get(subject).executeActionsEmail(webClient, null, seconds, List.of("UPDATE_PASSWORD"));
            return subject;
        });
    }

    /** Whether there is nobody with this subject (any more). */
    public boolean gone(String subject) {
        return ask(keeper -> {
            try {
                return keeper.users().get(subject).toRepresentation() == null;
            } catch (NotFoundException e) {
                return true;
            }
        });
    }

    public void remove(String subject) {
        ask(keeper -> {
            keeper.users().delete(subject).close();
            return subject;
        });
    }

    private <T> T ask(Function<RealmResource, T> question) {
        if (keycloak == null) throw new IllegalStateException("Accounts are not kept here.");
        try {
            return question.apply(keycloak.realm(realm));
        } catch (ProcessingException | WebApplicationException e) {
            // Its answer is not ours: whoever asked us is told that the identity provider did not do its part.
            throw new OIDCException("administration of accounts: " + e.getMessage(), e);
        }
    }
}
