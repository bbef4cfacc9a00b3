package org.treffpunkt.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.Reference;

/** What a guest sends. */
@Schema(description = "A registration that is made without an account.", additionalProperties = Schema.False.class)
record GuestRegistration(
        @Schema(description = "The meeting. Registration for it has to be open to everybody.") @NotNull @Valid Reference meeting,
        @Schema(description = "As it shall stand in the list and on the certificate.") @NotBlank @Size(max = 200) String name,
        @Schema(description = "The address alone, without a name.") @NotNull @Size(max = 254)
                @Pattern(regexp = "[^\\s@,;:<>()\"\\[\\]\\\\]+@[^\\s@,;:<>()\"\\[\\]\\\\]+\\.[^\\s@,;:<>()\"\\[\\]\\\\]+", message = "{mail-address}") String email,
        @Schema(description = "The language of the letters.") @NotNull MailLanguage language,
        @Size(max = 10) List<@NotNull @Valid Answer> answers,
        @Schema(description = "Must be true: the guest agrees that these are used to hold the meeting.") @AssertTrue(message = "{consent}") boolean consent,
        @Schema(description = "Which edition of the words the guest agreed to.", examples = "2026-11") @NotBlank @Size(max = 60) String consentVersion,
        @Schema(description = "Leave it out. People do not see this field; programs that fill in every field give themselves away.") @Nullable String nickname) {

    GuestRegistration {
        answers = Lists.kept(answers);
    }

    void requireByHand() {
        if (nickname != null && !nickname.isEmpty()) throw Refusal.ruleBroken("looks-automated", "/nickname", "Leave this member out.");
    }
}
