package org.treffpunkt.value;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number somebody stated ("16", "über 60"), kept beside what is recorded: the two may differ, and both are shown. */
@Schema(description = "A number somebody stated, kept beside what is recorded: the two may differ, and both are shown.")
public record StatedCount(
        @Schema(description = "What was counted, kebab-case: `members`, `working-groups`, `conferences-per-year`.", examples = "members")
        @NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "{key}") String subject,
        @NotNull @Min(0) @Max(1_000_000_000) Integer value,
        @NotNull Qualifier qualifier,
        @Schema(description = "When it was said to be so.") @Nullable PartialDate asOf) {

    /** How exactly the number was stated. */
    @Schema(name = "CountQualifier")
    public enum Qualifier { EXACT, AT_LEAST, ABOUT }
}
