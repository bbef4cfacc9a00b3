package org.treffpunkt.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing wrong with a request, and where: a JSON pointer into the body, or the name of a query parameter or header. */
@Schema(description = "One thing wrong with a request, and where.")
public record Violation(
        @Schema(description = "JSON pointer (RFC 6901) into the request body.", examples = "/sites/0/address/country") @Nullable String pointer,
        @Schema(description = "Name of the query parameter, path parameter or header.", examples = "limit") @Nullable String parameter,
        @Schema(description = "What is wrong and how to mend it.", required = true) String message) {

    public Violation saying(String words) {
        return new Violation(pointer, parameter, words);
    }

    public static Violation at(String pointer, String message) {
        return new Violation(pointer, null, message);
    }

    public static Violation ofParameter(String name, String message) {
        return new Violation(null, name, message);
    }
}
