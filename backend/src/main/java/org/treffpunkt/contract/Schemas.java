package org.treffpunkt.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** The schemas as clients need them: merge patches described, patterns anchored, nothing that no operation speaks of. */
class Schemas {
    private static final String REFERENCE = "#/components/schemas/";
    private final Components components;

    Schemas(Components components) {
        this.components = components;
    }

    /** A merge patch is a draft in which every member may be left out, and an optional one taken away with null (RFC 7396). */
    void describePatch(Operation operation) {
        if (!operation.getOperationId().startsWith("patch")) return;
        String noun = operation.getOperationId().substring("patch".length());
        Schema draft = components.getSchemas().get(noun + "Draft");
        if (draft == null) throw new IllegalStateException(operation.getOperationId() + " needs a schema " + noun + "Draft");
        Set<String> required = draft.getRequired() == null ? Set.of() : Set.copyOf(draft.getRequired());
        var patch = OASFactory.createSchema().addType(SchemaType.OBJECT).additionalPropertiesBoolean(false)
                .description("Members of " + noun + "Draft to change (JSON Merge Patch, RFC 7396): null takes a member away, a list is replaced whole.");
        draft.getProperties().forEach((name, member) -> patch.addProperty(name, required.contains(name) ? member : orNull(member)));
        components.addSchema(noun + "Patch", patch);
        operation.getRequestBody().getContent().getMediaTypes().values().forEach(body -> body.setSchema(OASFactory.createSchema().ref(noun + "Patch")));
    }

    void tidy(OpenAPI api) {
        components.getSchemas().forEach(this::tidy);
        var spoken = new HashSet<String>();
        api.getPaths().getPathItems().values().forEach(item -> item.getOperations().values().forEach(operation -> {
            if (operation.getParameters() != null) operation.getParameters().forEach(parameter -> collect(parameter.getSchema(), spoken));
            if (operation.getRequestBody() != null) operation.getRequestBody().getContent().getMediaTypes().values().forEach(body -> collect(body.getSchema(), spoken));
            operation.getResponses().getAPIResponses().values().forEach(response -> {
                if (response.getContent() != null) response.getContent().getMediaTypes().values().forEach(body -> collect(body.getSchema(), spoken));
            });
        }));
        collect(OASFactory.createSchema().ref("Problem"), spoken);
        var kept = new TreeMap<>(components.getSchemas());
        kept.keySet().retainAll(spoken);
        components.setSchemas(kept);
    }

    private void tidy(String name, Schema schema) {
        if (name.endsWith("Draft")) schema.setAdditionalPropertiesBoolean(false);
        if (name.startsWith("Page")) schema.setDescription("One page of a list.");
        anchor(schema, new HashSet<>());
    }

    /** Bean Validation matches whole values, JSON Schema looks for a match anywhere. */
    private static void anchor(@Nullable Schema schema, Set<Schema> seen) {
        if (schema == null || !seen.add(schema)) return;
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^") && !pattern.equals("\\S")) schema.setPattern("^(?:" + pattern + ")$");
        for (Schema inner : inner(schema)) anchor(inner, seen);
    }

    private void collect(@Nullable Schema schema, Set<String> spoken) {
        if (schema == null) return;
        if (schema.getRef() != null && schema.getRef().startsWith(REFERENCE)) {
            String name = schema.getRef().substring(REFERENCE.length());
            if (spoken.add(name)) collect(components.getSchemas().get(name), spoken);
        }
        for (Schema inner : inner(schema)) collect(inner, spoken);
    }

    private static List<Schema> inner(Schema schema) {
        var inner = new ArrayList<Schema>();
        if (schema.getProperties() != null) inner.addAll(schema.getProperties().values());
        if (schema.getItems() != null) inner.add(schema.getItems());
        if (schema.getAdditionalPropertiesSchema() != null) inner.add(schema.getAdditionalPropertiesSchema());
        for (Collection<Schema> some : java.util.Arrays.asList(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())) if (some != null) inner.addAll(some);
        return inner;
    }

    private static Schema orNull(Schema member) {
        return OASFactory.createSchema().addAnyOf(member).addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }
}
