package org.treffpunkt.protection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.http.Versioned;

/** What erasing a person would erase. */
@Schema(description = "What erasing a person would erase. Its ETag is the one to erase with.")
record ErasurePreview(
        @Schema(description = "Of the person.", required = true) UUID id,
        @Schema(required = true) long version,
        @Schema(required = true) Instant updatedAt,
        @Schema(description = "What to type to confirm.", required = true) String displayName,
        @Schema(description = "In the networks that the caller coordinates, by kind.", required = true) List<ErasureCount> counts,
        @Schema(description = "How many more places there are in other networks; they are erased too.", required = true) int elsewhere,
        @Schema(description = "Addresses and numbers that are looked for in all texts and erased there too.", required = true) List<String> addresses,
        @Schema(description = "Those that others are reached by as well: they stay where others have them.", required = true) List<String> sharedAddresses,
        @Schema(description = "Whether somebody else in the network bears the family name: then it cannot be erased where it stands alone.", required = true) boolean familyNameOfOthers,
        @Schema(description = "Texts of the network in which the family name stands alone, to be looked at; at most 100.", required = true) List<ErasureMention> familyNameAlone,
        @Schema(description = "How many requests of this person are open. Erasing closes them without a word: decide them before, so that the person hears of it.", required = true) int openRequests)
        implements Versioned {}
