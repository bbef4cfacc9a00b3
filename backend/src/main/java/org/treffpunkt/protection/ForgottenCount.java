package org.treffpunkt.protection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of a kind were forgotten. */
@Schema(description = "How many of a kind were forgotten.")
record ForgottenCount(@Schema(required = true) RetentionKind kind, @Schema(required = true) long count) {}
