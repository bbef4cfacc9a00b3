package org.treffpunkt.invitation;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Grant;
import org.treffpunkt.mail.Letter;
import org.treffpunkt.mail.Mail;
import org.treffpunkt.mail.MailLanguage;

/** The mail that invites. */
record InvitationMail(String recipient, MailLanguage language, String inviter, Grant.Role role, String scope, @Nullable String message, URI link, Instant expiresAt) implements Mail {
    @Override
    public Letter letter() {
        var texts = language.texts(InvitationTexts.class);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(language.tag())).format(expiresAt.atZone(ZoneOffset.UTC));
        return new Letter(texts.subject(inviter, scope), texts.greeting(), List.of(purpose(texts)), message, new Letter.Action(texts.action(), link), List.of(texts.validUntil(day), texts.notForYou()));
    }

    private String purpose(InvitationTexts texts) {
        return switch (role) {
            case MEMBER -> texts.member(inviter, scope);
            case COORDINATOR -> texts.coordinator(inviter, scope);
            case ORGANISATION_EDITOR -> texts.organisationEditor(inviter, scope);
            case COMMITTEE_CHAIR -> texts.committeeChair(inviter, scope);
            case COMMITTEE_SECRETARY -> texts.committeeSecretary(inviter, scope);
            case COMMITTEE_MEMBER -> texts.committeeMember(inviter, scope);
        };
    }
}
