package org.treffpunkt.registration;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is tapped. */
@Schema(name = "RegistrationPresence", description = "Whether somebody who registered is there.")
record PresenceDraft(@NotNull Boolean present) {}
