package org.treffpunkt.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** There is no container engine where the tests run: the file is read as Compose would read it. */
class ComposeFileTest {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(:[?-][^}]*)?}");

    private final Path root = StackSettings.of(Map.of()).root();
    private JsonNode compose;

    @BeforeEach
    void read() throws IOException {
        compose = new YAMLMapper().readTree(root.resolve("docker-compose.yml").toFile());
    }

    @Test
    void thereAreTheFourPartsEachWithAnImageOrABuildAndAHealthCheck() {
        assertThat(compose.path("services").fieldNames()).toIterable().containsExactly("database", "keycloak", "backend", "frontend");
        assertThat(services()).allSatisfy(service -> {
            assertThat(service.has("image") ^ service.has("build")).isTrue();
            assertThat(service.path("healthcheck").path("test")).isNotEmpty();
            assertThat(service.path("image").asText("pinned:1")).contains(":").doesNotEndWith(":latest");
        });
    }

    @Test
    void everyBuildFileAndEveryMountedFileIsThere() {
        for (var service : services()) {
            if (service.has("build")) {
                var context = root.resolve(service.path("build").path("context").asText());
                assertThat(context.resolve(service.path("build").path("dockerfile").asText())).isRegularFile();
            }
            for (var volume : service.path("volumes")) {
                var source = volume.asText().split(":")[0];
                if (source.startsWith("./")) assertThat(root.resolve(source)).isRegularFile();
                else assertThat(compose.path("volumes").has(source)).as("volume " + source).isTrue();
            }
        }
    }

    @Test
    void everyFileThatABuildCopiesIsThere() throws IOException {
        for (var name : List.of("backend/Dockerfile", "frontend/Dockerfile")) {
            for (var line : Files.readAllLines(root.resolve(name))) {
                if (!line.startsWith("COPY ") || line.contains("--from=")) continue;
                var words = line.split(" ");
                for (int i = 1; i < words.length - 1; i++) assertThat(root.resolve(words[i])).as(name + ": " + line).exists();
            }
        }
    }

    @Test
    void aServiceWaitsOnlyForServicesThatExist() {
        for (var service : services()) {
            service.path("depends_on").fieldNames().forEachRemaining(name -> {
                assertThat(compose.path("services").has(name)).as(name).isTrue();
                assertThat(service.path("depends_on").path(name).path("condition").asText()).isEqualTo("service_healthy");
            });
        }
    }

    @Test
    void noSecretIsWrittenDownNorHasADefault() {
        var secrets = new ArrayList<String>();
        for (var service : services()) {
            service.path("environment").properties().forEach(entry -> {
                if (entry.getKey().matches(".*(PASSWORD|SECRET).*")) secrets.add(entry.getValue().asText());
            });
        }
        assertThat(secrets).hasSizeGreaterThanOrEqualTo(8).allSatisfy(value -> assertThat(value).matches("\\$\\{[A-Z_]+:\\?[^}]+}"));
    }

    @Test
    void theBackendServesWithARoleThatDoesNotOwnTheSchema() {
        var environment = compose.path("services").path("backend").path("environment");
        assertThat(environment.path("QUARKUS_FLYWAY_USERNAME").asText()).isEqualTo(LocalStack.DATABASE);
        assertThat(environment.path("QUARKUS_DATASOURCE_USERNAME").asText()).isEqualTo(LocalStack.APPLICATION_ROLE);
        assertThat(environment.path("QUARKUS_DATASOURCE_PASSWORD")).isNotEqualTo(environment.path("QUARKUS_FLYWAY_PASSWORD"));
    }

    @Test
    void everyVariableIsRequiredOrHasADefaultAndIsDocumented() throws IOException {
        var manual = Files.readString(root.resolve("docs/operations.md"));
        var matcher = VARIABLE.matcher(Files.readString(root.resolve("docker-compose.yml")));
        while (matcher.find()) {
            assertThat(matcher.group(2)).as(matcher.group()).isNotNull();
            assertThat(manual).contains("`" + matcher.group(1) + "`");
        }
    }

    @Test
    void keycloakIsTheVersionThatTheTestsRunAgainst() throws IOException {
        var pom = Files.readString(root.resolve("pom.xml"));
        var version = compose.path("services").path("keycloak").path("image").asText().split(":")[1];
        assertThat(pom).contains("<keycloak.version>" + version + "</keycloak.version>");
    }

    /** The web application may do the same whoever serves it. */
    @Test
    void nginxSendsTheContentSecurityPolicyOfTheBackend() throws IOException {
        var backend = new Properties();
        try (var in = Files.newBufferedReader(root.resolve("backend/src/main/resources/application.properties"))) {
            backend.load(in);
        }
        var policy = backend.getProperty("quarkus.http.header.\"Content-Security-Policy\".value").replace("${treffpunkt.issuer-origin}", "${ISSUER_ORIGIN}");
        assertThat(Files.readString(root.resolve("frontend/nginx.conf.template"))).contains('"' + policy + '"');
    }

    private List<JsonNode> services() {
        return compose.path("services").valueStream().toList();
    }
}
