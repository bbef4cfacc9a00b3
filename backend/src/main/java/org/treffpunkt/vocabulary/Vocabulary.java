package org.treffpunkt.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The four vocabularies. */
@Schema(description = "The four vocabularies.")
public enum Vocabulary {
    TOPICS("topics"),
    TARGET_GROUPS("target-groups"),
    TERRITORIES("territories"),
    LANGUAGES("languages");

    private final String path;

    Vocabulary(String path) {
        this.path = path;
    }

    /** Its name in addresses. */
    public String path() {
        return path;
    }
}
