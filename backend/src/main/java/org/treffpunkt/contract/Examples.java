package org.treffpunkt.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/** Examples from the reference networks: `examples/{schema}.json`. A page shows its one item. */
class Examples {
    private static final String REFERENCE = "#/components/schemas/";
    private final ObjectMapper mapper = new ObjectMapper();

    void show(Operation operation) {
        if (operation.getRequestBody() != null) show(operation.getRequestBody().getContent());
        operation.getResponses().getAPIResponses().values().forEach(response -> show(response.getContent()));
    }

    private void show(@Nullable Content content) {
        if (content == null) return;
        content.getMediaTypes().forEach((type, body) -> {
            String schema = body.getSchema() == null ? null : body.getSchema().getRef();
            if (body.getExample() == null) body.setExample(schema == null ? text(type) : of(schema.substring(REFERENCE.length())));
        });
    }

    private @Nullable Object of(String schema) {
        if (!schema.startsWith("Page")) return read(schema);
        Object item = read(schema.substring("Page".length()));
        return item == null ? null : Map.of("items", List.of(item));
    }

    /** Of what is no JSON: `examples/text-calendar.txt`. */
    private static @Nullable Object text(String mediaType) {
        try (var file = Examples.class.getResourceAsStream("/examples/" + mediaType.replace('/', '-') + ".txt")) {
            return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the example of " + mediaType + " cannot be read", e);
        }
    }

    private @Nullable Object read(String schema) {
        try (var file = Examples.class.getResourceAsStream("/examples/" + schema + ".json")) {
            return file == null ? null : mapper.readValue(file, Object.class);
        } catch (IOException e) {
            throw new IllegalStateException("examples/" + schema + ".json cannot be read", e);
        }
    }
}
