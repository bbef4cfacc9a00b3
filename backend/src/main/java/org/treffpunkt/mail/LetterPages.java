package org.treffpunkt.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How a letter looks, as plain text and as HTML. */
@ApplicationScoped
class LetterPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance letter(Letter letter, String language, String withoutButton, String sentBy);
    }

    private final String publicBaseUrl;

    LetterPages(@ConfigProperty(name = "treffpunkt.public-base-url") String publicBaseUrl) {
        this.publicBaseUrl = publicBaseUrl;
    }

    String text(Letter letter, MailLanguage language) {
        return page(letter, language).setVariant(Variant.forContentType(Variant.TEXT_PLAIN)).render();
    }

    String html(Letter letter, MailLanguage language) {
        return page(letter, language).setVariant(Variant.forContentType(Variant.TEXT_HTML)).render();
    }

    private TemplateInstance page(Letter letter, MailLanguage language) {
        var texts = language.texts(LetterTexts.class);
        return Templates.letter(letter, language.tag(), texts.withoutButton(), texts.sentBy(publicBaseUrl));
    }
}
