package org.treffpunkt.protection;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.LocalizedText;

/** Something that everybody can demand about data of theirs. */
@Schema(description = "Something that everybody can demand about data of theirs.")
record PrivacyRight(
        @Schema(required = true) Kind right,
        @Schema(description = "Of the GDPR.", examples = "15", required = true) int article,
        @Schema(required = true) LocalizedText name,
        @Schema(required = true) LocalizedText description) {

    /** The rights of those whose data it is. */
    @Schema(name = "PrivacyRightKind")
    enum Kind {
        ACCESS(15), CORRECTION(16), ERASURE(17), RESTRICTION(18), PORTABILITY(20), OBJECTION(21), WITHDRAWAL(7), COMPLAINT(77);

        private final int article;

        Kind(int article) {
            this.article = article;
        }
    }

    static List<PrivacyRight> all() {
        return Arrays.stream(Kind.values())
                .map(kind -> new PrivacyRight(kind, kind.article, ProtectionTexts.text("right." + kind + ".name"), ProtectionTexts.text("right." + kind + ".description"))).toList();
    }
}
