package org.treffpunkt.protection;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Reference;

/** All that is known of somebody, for themselves or on their behalf (GDPR articles 15 and 20). */
@Schema(description = "All that is known of somebody (GDPR articles 15 and 20), valid against the JSON Schema that `$schema` names.")
record PersonalData(
        @Schema(description = "Address of the JSON Schema (draft 2020-12) of this document.", required = true) @JsonProperty("$schema") String schema,
        @Schema(description = "When it was put together.", required = true) Instant createdAt,
        @Schema(description = "The persons that it is about, as records.", required = true) List<Reference> persons,
        @Schema(description = "The mail addresses that were looked for, besides the contact points of the persons.", required = true) List<String> addresses,
        @Schema(description = "The account that was looked for, as the `sub` of the identity provider.") @Nullable String account,
        @Schema(description = "By what kind of record it is in, those with most to say first.", required = true) List<PersonalDataSection> sections) {

    /** What is said of the schema where it is served. */
    static final String SCHEMA = "/schemas/personal-data.json";
}
