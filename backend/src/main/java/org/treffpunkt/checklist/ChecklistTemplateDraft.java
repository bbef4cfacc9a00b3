package org.treffpunkt.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;

/** What is written of a template. */
@Schema(description = "What is written of a check list's template: one for each occasion in a network.")
record ChecklistTemplateDraft(
        @NotNull @Valid Reference network,
        @NotNull LocalizedText name,
        @NotNull Occasion occasion,
        @Schema(description = "What there is to do, in order.") @NotEmpty @Size(max = 100) List<@NotNull @Valid TemplateItem> items) {

    ChecklistTemplateDraft {
        items = Lists.kept(items);
    }

    ChecklistTemplate applyTo(ChecklistTemplate template) {
        template.describe(this);
        return template;
    }
}
