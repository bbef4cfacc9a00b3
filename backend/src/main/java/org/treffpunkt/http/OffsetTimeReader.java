package org.treffpunkt.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads RFC 3339 and nothing else: Jackson by itself also takes numbers, of which nobody can say whether they are seconds or milliseconds. */
public class OffsetTimeReader extends StdScalarDeserializer<OffsetDateTime> {
    private static final long serialVersionUID = 1;

    public OffsetTimeReader() {
        super(OffsetDateTime.class);
    }

    @Override
    public @Nullable OffsetDateTime deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, json);
        try {
            return OffsetDateTime.parse(json.getText());
        } catch (DateTimeException e) {
            return (OffsetDateTime) context.handleWeirdStringValue(OffsetDateTime.class, json.getText(), "not an instant with offset");
        }
    }
}
