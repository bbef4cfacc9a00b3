package org.treffpunkt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.treffpunkt.http.NeedsScope;

/** What a client must know before anybody signs in. */
@Path("/api/v1/configuration")
@Tag(name = "Accounts")
@NeedsScope(NeedsScope.NONE)
class ConfigurationResource {
    /** Where to sign in, and under which address this installation is reached. */
    @Schema(description = "Where to sign in, and under which address this installation is reached.")
    record Configuration(
            @Schema(description = "OpenID Connect issuer.", required = true) String issuer,
            @Schema(description = "Client id of the web app at the issuer.", required = true) String clientId,
            @Schema(required = true) String publicBaseUrl) {}

    private final Configuration configuration;

    ConfigurationResource(
            @ConfigProperty(name = "treffpunkt.issuer") String issuer,
            @ConfigProperty(name = "treffpunkt.web-client-id") String clientId,
            @ConfigProperty(name = "treffpunkt.public-base-url") String publicBaseUrl) {
        configuration = new Configuration(issuer, clientId, publicBaseUrl);
    }

    @GET
    @PermitAll
    @Operation(summary = "What a client must know before anybody signs in")
    public Configuration getConfiguration() {
        return configuration;
    }
}
