package org.treffpunkt.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.treffpunkt.account.Caller;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.mail.Outbox;
import org.treffpunkt.meeting.Participation;
import org.treffpunkt.person.Person;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;

/** Those who took part are told by mail that the minutes can be read. The mail holds nothing of them: whoever follows its link signs in first. */
@ApplicationScoped
class MinutesLetters {
    private final Caller caller;
    private final Outbox outbox;
    private final String publicBaseUrl;

    MinutesLetters(Caller caller, Outbox outbox, @ConfigProperty(name = "treffpunkt.public-base-url") String publicBaseUrl) {
        this.caller = caller;
        this.outbox = outbox;
        this.publicBaseUrl = publicBaseUrl;
    }

    MinutesCirculation circulate(Minutes minutes) {
        var recipients = new HashMap<String, Person>();
        var withoutAddress = new ArrayList<Reference>();
        for (Participation participation : minutes.meeting.participations()) {
            var person = participation.person();
            if (person == null || person.deletedAt() != null || participation.declined()) continue;
            person.emailAddress().ifPresentOrElse(address -> recipients.putIfAbsent(address.toLowerCase(Locale.ROOT), person), () -> withoutAddress.add(caller.refer(person)));
        }
        recipients.forEach((address, person) -> outbox.put(mail(minutes, address, person)));
        return new MinutesCirculation(recipients.size(), withoutAddress.stream().distinct().toList());
    }

    /** In the language in which the meeting was first written. */
    private MinutesMail mail(Minutes minutes, String address, Person person) {
        var language = MailLanguage.nearest(minutes.meeting.name().original());
        return new MinutesMail(address, language, person.displayName(), in(language, minutes.network.name()), in(language, minutes.meeting.name()),
                URI.create(publicBaseUrl + "/meetings/" + minutes.meeting.id() + "/minutes"));
    }

    private static String in(MailLanguage language, LocalizedText text) {
        return text.in(List.of(Locale.forLanguageTag(language.tag())));
    }
}
