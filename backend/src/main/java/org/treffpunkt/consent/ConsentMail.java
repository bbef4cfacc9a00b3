package org.treffpunkt.consent;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.treffpunkt.mail.Letter;
import org.treffpunkt.mail.Mail;
import org.treffpunkt.mail.MailLanguage;

/** The mail that asks somebody whether ways to reach them may be shown, or tells what they have said. */
record ConsentMail(String recipient, MailLanguage language, About about, String network, List<ConsentState> states, URI link, Instant expiresAt) implements Mail {
    /** What it is about. */
    enum About { REQUEST, ANSWER }

    @Override
    public Letter letter() {
        var texts = language.texts(ConsentMailTexts.class);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(language.tag())).format(expiresAt.atZone(ZoneOffset.UTC));
        if (about == About.REQUEST)
            return new Letter(texts.requestSubject(network), texts.greeting(), List.of(texts.request(network), texts.free()), null, new Letter.Action(texts.answer(), link), List.of(texts.validUntil(day), texts.keep()));
        var said = new ArrayList<>(List.of(texts.told(network)));
        states.forEach(state -> said.add(says(texts, state)));
        return new Letter(texts.toldSubject(network), texts.greeting(), said, null, new Letter.Action(texts.change(), link), List.of(texts.keep()));
    }

    private static String says(ConsentMailTexts texts, ConsentState state) {
        boolean given = state.answer() == ConsentState.Answer.GIVEN;
        return switch (state.purpose()) {
            case PUBLICATION -> given ? texts.published(state.value()) : texts.notPublished(state.value());
            case NETWORK -> given ? texts.shownToMembers(state.value()) : texts.notShownToMembers(state.value());
        };
    }
}
