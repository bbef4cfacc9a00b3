package org.treffpunkt.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** A logo, never without the words that stand for it. */
@Schema(description = "A logo, never without the words that stand for it.")
record Logo(@NotNull LocalizedText alternativeText, @Nullable @Size(max = 500) @Pattern(regexp = "https?://.+", message = "{web-address}") String url) {}
