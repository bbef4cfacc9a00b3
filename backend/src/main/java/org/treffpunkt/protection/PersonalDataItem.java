package org.treffpunkt.protection;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Reference;

/** What one record says of somebody. */
@Schema(description = "What one record says of somebody.")
record PersonalDataItem(
        @Schema(description = "Id of the record or part; absent where it has none.") @Nullable String id,
        @Schema(required = true) Relation relation,
        @Schema(description = "The network that keeps it, where one does.") @Nullable Reference network,
        @Schema(description = "An object: the members by their stored names; of a record that only MENTIONs the person, the words around.", required = true, implementation = Object.class) JsonNode values) {

    /** How somebody is in a record. */
    @Schema(name = "PersonalDataRelation", description = "ABOUT: the record is about them. MENTIONED: it is about something else and names them.")
    enum Relation { ABOUT, MENTIONED }
}
