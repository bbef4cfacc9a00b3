package org.treffpunkt.duplicate;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.Reference;

/** What two records have become. */
@Schema(description = "What two records have become.")
record Merged(
        @Schema(description = "The record that stays.", required = true) Reference kept,
        @Schema(description = "Its version now.", required = true) long version,
        @Schema(description = "The record that was merged: reading it leads to the one that stays.", required = true) UUID merged,
        @Schema(description = "What has followed, as far as the caller may know of it.", required = true) List<ReferenceCount> references) {}
