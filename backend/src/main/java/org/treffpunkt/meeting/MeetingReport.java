package org.treffpunkt.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** What was written about a meeting, and where it can be read. */
@Schema(description = "What was written about a meeting, and where it can be read.")
public record MeetingReport(
        @NotNull LocalizedText title,
        @Schema(description = "Absolute address, http or https.") @Nullable @Size(max = 500) @Pattern(regexp = "https?://[^\\s/]+\\.\\S+", message = "{web-address}") String url) {}
