package org.treffpunkt.protection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.LocalizedText;

/** Data of one kind of record that is kept equally long. */
@Schema(description = "Data of one kind of record that is kept equally long.")
record ProcessedData(
        @Schema(description = "Name of the table.", examples = "partner_contact", required = true) String table,
        @Schema(required = true) LocalizedText name,
        @Schema(description = "Names of its columns that can hold personal data.", required = true) List<String> columns,
        @Schema(required = true) RetentionKind retention) {}
