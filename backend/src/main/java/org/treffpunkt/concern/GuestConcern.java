package org.treffpunkt.concern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** What a guest sends. */
@Schema(description = "A concern that is raised without an account.", additionalProperties = Schema.False.class)
record GuestConcern(
        @Schema(description = "The network. It has to take concerns from everybody.") @NotNull @Valid Reference network,
        @Schema(description = "The committee it is addressed to; of the same network.") @Nullable @Valid Reference committee,
        @NotNull Concern.Kind kind,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 4000) String text,
        @Schema(description = "In which language it is written, as a BCP 47 tag.", examples = "de") @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "{language-tag}") String language,
        @Schema(description = "Absent for somebody who does not want to be known.") @Nullable @Valid GuestContact contact,
        @Schema(description = "Leave it out. People do not see this field; programs that fill in every field give themselves away.") @Nullable String nickname) {

    /** Until a coordinator lets others read it, only those who decide do. */
    ConcernDraft draft(Network taking) {
        if (nickname != null && !nickname.isEmpty()) throw Refusal.ruleBroken("looks-automated", "/nickname", "Leave this member out.");
        if (!taking.takesConcernsOfGuests()) throw Refusal.ruleBroken("network-takes-no-concerns-of-guests", "/network/id", "This network takes no concerns without an account.");
        return new ConcernDraft(network, committee, kind, LocalizedText.of(language, title), LocalizedText.of(language, text), null, List.of(), List.of(), null, Visibility.PRIVATE, List.of());
    }
}
