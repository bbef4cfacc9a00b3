package org.treffpunkt.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.LocalizedText;

/** The words to which somebody agrees. They never change: other words are another version. */
@Schema(description = "The words to which somebody agrees. They never change: other words are another version.")
record ConsentText(
        @Schema(required = true) String version,
        @Schema(required = true) ConsentPurpose purpose,
        @Schema(required = true) LocalizedText text) {}
