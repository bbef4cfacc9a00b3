package org.treffpunkt.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is tapped. */
@Schema(name = "RegistrationPresence", description = "Whether somebody who registered is there.")
record PresenceDraft(boolean present) {}
