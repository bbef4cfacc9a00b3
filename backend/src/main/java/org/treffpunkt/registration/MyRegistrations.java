package org.treffpunkt.registration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller is registered for. */
@Schema(description = "What the caller is registered for, the earliest meeting first.")
record MyRegistrations(@Schema(required = true) List<RegistrationPage> items) {}
