package org.treffpunkt.duplicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What speaks for two records being the same, and how much: as a part of one. */
@Schema(description = "What speaks for two records being the same. LEGAL_FORM: the names differ in the legal form only (`e.V.`); ABBREVIATION: one is called by the initials, the short name or a usual "
        + "abbreviation of the other.")
enum LikenessReason {
    SAME_NAME(.8), LEGAL_FORM(.75), ABBREVIATION(.6), SIMILAR_NAME(.7), SAME_EMAIL(.5), SAME_PHONE(.4), SAME_WEBSITE(.5), SAME_ADDRESS(.3);

    final double weight;

    LikenessReason(double weight) {
        this.weight = weight;
    }
}
