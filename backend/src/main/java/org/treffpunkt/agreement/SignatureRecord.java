package org.treffpunkt.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.network.Membership;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Reference;

/** A signature given on paper, as a coordinator writes it down. */
@Schema(description = "A signature given on paper, as a coordinator writes it down.")
record SignatureRecord(
        @NotNull @Valid Reference membership,
        @Schema(description = "Number of the version that was signed; the newest without it.") @Nullable @Min(1) Integer agreementVersion,
        @Schema(description = "Who signed.") @NotBlank @Size(max = 200) String name,
        @Schema(description = "As what.") @Nullable @Size(max = 200) String function,
        @Nullable @Email @Size(max = 320) String email,
        @NotNull LocalDate signedOn) {

    Signature of(Agreement agreement, Membership member, LocalDate today) {
        if (!member.networkId().equals(agreement.networkId())) throw Refusal.ruleBroken("member-of-another-network", "/membership/id", "The membership is in another network.");
        if (signedOn.isAfter(today)) throw Refusal.ruleBroken("signed-in-the-future", "/signedOn", "The day of the signature is still to come.");
        var version = agreementVersion == null ? agreement.newest() : agreement.versions.stream().filter(it -> it.number == agreementVersion).findFirst();
        return new Signature(version.orElseThrow(() -> Refusal.ruleBroken("nothing-to-sign", "/agreementVersion", "There is no such version of the agreement.")), member,
                Signature.Method.RECORDED, name, function, email, signedOn);
    }
}
