package org.treffpunkt.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.InvalidValue;

/** Text that cannot be stored or shown is refused where it is read: halves of surrogate pairs, and control characters other than tab and line ends. */
class TextReading extends StdDeserializer<String> {
    private static final long serialVersionUID = 1;

    TextReading() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text == null) return null;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (Character.getType(character) == Character.SURROGATE) throw new InvalidValue("broken-character", "The text holds half of a surrogate pair.");
            if (Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0)
                throw new InvalidValue("control-character", "The text holds the control character U+%04X.".formatted(character));
        }
        return text;
    }
}
