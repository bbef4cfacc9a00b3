package org.treffpunkt.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The terms this program brings along: those of its files, and before them the countries and languages that the Java runtime knows (CLDR). */
final class ShippedVocabularies {
    private static final ObjectMapper YAML = new YAMLMapper();

    private ShippedVocabularies() {}

    /** Changes when the files or the Java runtime do. */
    static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var vocabulary : Vocabulary.values()) digest.update(file(vocabulary));
            return Runtime.version().feature() + "-" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<TermDraft> terms(Vocabulary vocabulary) {
        return switch (vocabulary) {
            case LANGUAGES -> Stream.concat(RuntimeTerms.languages().stream(), read(vocabulary).stream()).toList();
            case TERRITORIES -> Stream.concat(RuntimeTerms.countries().stream(), read(vocabulary).stream()).toList();
            case TOPICS, TARGET_GROUPS -> read(vocabulary);
        };
    }

    private static List<TermDraft> read(Vocabulary vocabulary) {
        try {
            var drafts = new ArrayList<TermDraft>();
            for (JsonNode term : YAML.readTree(file(vocabulary))) {
                // German is what the files were first written in.
                if (term.get("name") instanceof ObjectNode name && !name.has("original")) name.put("original", "de");
                drafts.add(YAML.treeToValue(term, TermDraft.class));
            }
            return drafts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(Vocabulary vocabulary) {
        try (var file = ShippedVocabularies.class.getResourceAsStream("/vocabularies/" + vocabulary.path() + ".yaml")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
