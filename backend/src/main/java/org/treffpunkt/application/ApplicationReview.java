package org.treffpunkt.application;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody has begun to look into an application. */
@Schema(description = "That somebody looks into an application.")
record ApplicationReview(@Schema(description = "For the coordinators; the applicant does not read it.") @Nullable @Size(max = 4000) String note) {}
