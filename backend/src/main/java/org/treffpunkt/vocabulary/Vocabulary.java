package org.treffpunkt.vocabulary;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.shared.Refusal;

/** The four vocabularies. */
@Schema(type = SchemaType.STRING, enumeration = {"topics", "target-groups", "territories", "languages"}, description = "The four vocabularies.")
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

    /** The vocabulary of that name in an address; this name of the method is the one the REST framework looks for. */
    public static Vocabulary fromString(String path) {
        return Arrays.stream(values()).filter(vocabulary -> vocabulary.path.equals(path)).findFirst().orElseThrow(Refusal::notFound);
    }
}
