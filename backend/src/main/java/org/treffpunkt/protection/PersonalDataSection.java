package org.treffpunkt.protection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.LocalizedText;

/** What is known in one kind of records. */
@Schema(description = "What is known in one kind of records.")
record PersonalDataSection(
        @Schema(description = "Name of the kind, as it is stored.", required = true, examples = "person_function") String kind,
        @Schema(description = "What people call it.", required = true) LocalizedText label,
        @Schema(required = true) List<PersonalDataItem> items) {}
