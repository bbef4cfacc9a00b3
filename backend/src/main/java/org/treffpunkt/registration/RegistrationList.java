package org.treffpunkt.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.audit.OfMany;

/** Who registered for a meeting. */
@Schema(description = "Who registered for a meeting. Who cancelled is in the list.")
record RegistrationList(
        @Schema(description = "In the order in which they registered.", required = true) List<RegistrationView> items,
        @Schema(description = "What was asked.", required = true) List<Question> questions,
        @JsonIgnore @Schema(hidden = true) UUID networkId) implements OfMany {}
