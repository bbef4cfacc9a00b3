package org.treffpunkt.application;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.mail.Letter;
import org.treffpunkt.mail.Mail;
import org.treffpunkt.mail.MailLanguage;

/**
 * The mail to an applicant: how the application stands now. As long as no coordinator has looked at it, it says nothing that the applicant wrote, since somebody else's
 * address may have been given.
 */
record ApplicantMail(String recipient, MailLanguage language, Application.Status status, String network, String member, @Nullable String words, URI link, Instant expiresAt) implements Mail {
    @Override
    public Letter letter() {
        var texts = language.texts(ApplicationTexts.class);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(language.tag())).format(expiresAt.atZone(ZoneOffset.UTC));
        var remarks = status == Application.Status.RECEIVED ? List.of(texts.validUntil(day), texts.notByYou()) : List.of(texts.validUntil(day));
        return new Letter(subject(texts), texts.greeting(), List.of(says(texts)), words, new Letter.Action(status == Application.Status.QUESTION ? texts.answer() : texts.follow(), link), remarks);
    }

    private String subject(ApplicationTexts texts) {
        return switch (status) {
            case QUESTION -> texts.questionSubject(network);
            case ACCEPTED -> texts.acceptedSubject(network);
            case DECLINED -> texts.declinedSubject(network);
            case RECEIVED, IN_REVIEW, WITHDRAWN -> texts.receivedSubject(network);
        };
    }

    private String says(ApplicationTexts texts) {
        return switch (status) {
            case QUESTION -> texts.question(network);
            case ACCEPTED -> texts.accepted(member, network);
            case DECLINED -> texts.declined(network);
            case RECEIVED, IN_REVIEW, WITHDRAWN -> texts.received(network);
        };
    }
}
