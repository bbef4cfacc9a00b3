package org.treffpunkt.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a fact is from: the document, its words, and which member of the record they support. */
@Schema(description = "Where a fact is from: the document, its very words, and which member of the record they support.")
public record Source(
        @NotBlank @Size(max = 500) String document,
        @NotBlank @Size(max = 4000) String quote,
        @Schema(description = "JSON pointer (RFC 6901) to the member of this record the quote supports.", examples = "/period/from")
        @Nullable @Size(max = 200) @Pattern(regexp = "(/[^/]*)*", message = "{json-pointer}") String field,
        @Nullable PartialDate asOf) {

    /** A quote tells what its member says: those about hidden members are left out. */
    public static List<Source> without(Set<String> hidden, List<Source> sources) {
        return sources.stream().filter(source -> hidden.stream().noneMatch(source::concerns)).toList();
    }

    /** Whether it supports the member of the record, or something within it. */
    public boolean concerns(String member) {
        return field != null && (field + "/").startsWith("/" + member + "/");
    }
}
