package org.treffpunkt.value;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A side that is represented in a network or a committee, why it is there, and its part in it. */
@Schema(description = "A side that is represented in a network or a committee, such as the authorities or the migrants' organisations. Memberships and seats name it by `key`.")
public record Constituency(
        @NotBlank @Size(max = 60) String key,
        @NotNull LocalizedText name,
        @Schema(description = "What this side contributes.") @Nullable LocalizedText role,
        @Schema(description = "Why this side is invited.") @Nullable LocalizedText reason,
        @Schema(description = "Persons belong to it too, not only organisations.") boolean persons,
        @Schema(description = "How many of a hundred seats it is to have. What a committee does not say itself, the network says for its sides of the same key.", examples = "50") @Nullable @Min(0) @Max(100) Integer share) {

    public Stream<LocalizedText> texts() {
        return Stream.of(Stream.of(name), Stream.ofNullable(role), Stream.ofNullable(reason)).flatMap(texts -> texts);
    }

    /** Whether the sides together are to have more than all seats. */
    public static boolean exceedTheWhole(List<Constituency> sides) {
        return sides.stream().mapToInt(it -> it.share() == null ? 0 : it.share()).sum() > 100;
    }
}
