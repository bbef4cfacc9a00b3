package org.treffpunkt.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.treffpunkt.shared.Refusal;

/** JSON Merge Patch (RFC 7396): what the record looks like, changed by the patch, is a draft again. */
@ApplicationScoped
public class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper mapper;
    private final Validator validator;

    MergePatch(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    public <D extends Record> D apply(JsonNode patch, Versioned view, Class<D> draftType) {
        if (!(patch instanceof ObjectNode changes)) throw new Refusal(Refusal.Kind.MALFORMED, "wrong-type", "A merge patch is a JSON object.", List.of());
        ObjectNode document = draft(view, draftType);
        merge(document, changes);
        try {
            D draft = mapper.treeToValue(document, draftType);
            var violations = validator.validate(draft);
            if (!violations.isEmpty()) throw new ConstraintViolationException(violations);
            return draft;
        } catch (JsonProcessingException e) {
            throw new WebApplicationException(e, 400);
        }
    }

    /** What a view would be sent back as: all of it but its read-only members. */
    public ObjectNode draft(Object view, Class<? extends Record> draftType) {
        ObjectNode document = mapper.valueToTree(view);
        document.retain(Arrays.stream(draftType.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet()));
        return document;
    }

    private static void merge(ObjectNode document, ObjectNode changes) {
        for (var change : changes.properties()) {
            JsonNode value = change.getValue();
            if (value.isNull()) document.remove(change.getKey());
            else if (value instanceof ObjectNode inner && document.get(change.getKey()) instanceof ObjectNode target) merge(target, inner);
            else document.set(change.getKey(), value);
        }
    }
}
