package org.treffpunkt.protection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.value.Reference;

/** A request made by a mailed link. */
@Schema(description = "A request made by a mailed link.")
record DataLinkRequest(
        @Schema(description = "From the link in the mail.") @NotBlank @Size(max = 200) String token,
        @NotNull DataRequest.Kind kind,
        @Schema(description = "In their own words: what is wrong, what to erase.") @Nullable @Size(max = 5000) String text,
        @Schema(description = "One of the networks that the link shows; without it, those who run the platform.") @Nullable @Valid Reference network,
        @Schema(description = "Of the answer.") @NotNull MailLanguage language) {

    DataRequestDraft request() {
        return new DataRequestDraft(kind, text, network);
    }
}
