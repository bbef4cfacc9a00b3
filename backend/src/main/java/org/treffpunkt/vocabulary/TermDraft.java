package org.treffpunkt.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.SearchText;
import org.treffpunkt.value.GeoPoint;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.vocabulary.Term.TerritoryKind;

/** What is written of a term. */
@Schema(description = "What is written of a term.")
record TermDraft(
        @Schema(description = "Names the term for ever: records point to it by its code.", examples = "legal-counselling")
        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*", message = "{code}") String code,
        @NotNull LocalizedText name,
        @Schema(description = "Code of the next wider term.") @Nullable @Size(max = 60) String broader,
        @Schema(description = "Codes of the terms a group consists of, where that is not a matter of wider and narrower.") @Size(max = 100) List<@NotBlank @Size(max = 60) String> members,
        @Schema(description = "What others call it.") @Size(max = 20) List<@NotBlank @Size(max = 300) String> uris,
        @Schema(description = "For territories.") @Nullable TerritoryKind kind,
        @Schema(description = "Name of a Lucide icon.", examples = "scale") @Nullable @Size(max = 60) String icon,
        @Schema(description = "Approximate centre of a territory.") @Nullable @Valid GeoPoint point) {

    TermDraft {
        members = Lists.kept(members);
        uris = Lists.kept(uris);
    }

    static TermDraft of(Term it) {
        return new TermDraft(it.code, it.name, it.broader, it.members, it.uris, it.kind, it.icon, it.point);
    }

    Term applyTo(Term term) {
        term.name = name;
        term.searchText = SearchText.fold(Stream.concat(Stream.of(code), name.texts().values().stream()));
        term.broader = broader;
        term.members = members;
        term.uris = uris;
        term.kind = kind;
        term.icon = icon;
        term.point = point;
        return term;
    }
}
