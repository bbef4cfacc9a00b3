package org.treffpunkt.duplicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many things of a kind refer to a record. */
@Schema(description = "How many things of a kind refer to the other record, and will refer to the one that stays.")
record ReferenceCount(
        @Schema(description = "What refers: `MEMBERSHIP`, `SEAT`, `PERSON_FUNCTION`, `COUNSELLING_OFFER_PROVIDER`, `GRANT` ...", required = true) String kind,
        @Schema(required = true) long number) {}
