package org.treffpunkt.checklist;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.LocalizedText;

/** One thing to do. */
@Schema(name = "ChecklistTemplateItem", description = "One thing to do.")
record TemplateItem(@NotNull LocalizedText text) {}
