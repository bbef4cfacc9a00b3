package org.treffpunkt.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Violation;

/** The body of every error (RFC 9457). */
@Schema(description = "The body of every error (RFC 9457, `application/problem+json`).")
public record Problem(
        @Schema(description = "Identifies the kind of problem and leads to its explanation.", required = true, examples = "/problems/changed-meanwhile") String type,
        @Schema(description = "The kind of problem in a few words, in the language asked for (`Accept-Language`).", required = true) String title,
        @Schema(description = "HTTP status code.", required = true, examples = "412") int status,
        @Schema(description = "What happened this time and how to mend it.") @Nullable String detail,
        @Schema(description = "Path of the request that failed.", required = true) String instance,
        @Schema(description = "What exactly is wrong, where it can be said per member or parameter.") @Nullable List<Violation> violations) {

    static final String MEDIA_TYPE = "application/problem+json";
}
