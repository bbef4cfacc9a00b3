package org.treffpunkt.consent;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.treffpunkt.shared.Refusal;

/** All versions of the words, as they are shipped in `consent-texts.json`, the newest first. */
@ApplicationScoped
class ConsentTexts {
    private final List<ConsentText> all;

    ConsentTexts(ObjectMapper mapper) {
        try (var file = ConsentTexts.class.getResourceAsStream("/consent-texts.json")) {
            all = mapper.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    List<ConsentText> all() {
        return all;
    }

    String newest() {
        return all.getFirst().version();
    }

    List<ConsentText> of(String version) {
        return all.stream().filter(text -> text.version().equals(version)).toList();
    }

    /** Nobody agreed to words that there are not. */
    void require(String version, String language) {
        var texts = of(version);
        if (texts.isEmpty()) throw Refusal.ruleBroken("unknown-consent-text", "/textVersion", "There is no such version of the words: `GET /consent-texts` names them.");
        requireLanguage(version, language, "/textLanguage");
    }

    void requireLanguage(String version, String language, String pointer) {
        if (!of(version).stream().allMatch(text -> text.text().texts().containsKey(language)))
            throw Refusal.ruleBroken("unknown-consent-text", pointer, "The words are not there in this language: `GET /consent-texts` names those they are in.");
    }
}
