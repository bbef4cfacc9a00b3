package org.treffpunkt.consent;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.treffpunkt.account.Caller;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;
import org.treffpunkt.value.ContactPoint;

/** Where those who write a record see, write down and ask for what was agreed to about its contact points. */
@ApplicationScoped
class ConsentLedger {
    private final List<ConsentHolder.Source> sources;
    private final Consents consents;
    private final ConsentTexts texts;
    private final ConsentLetters letters;
    private final Caller caller;
    private final Trail trail;
    private final Clock clock;

    ConsentLedger(@All List<ConsentHolder.Source> sources, Consents consents, ConsentTexts texts, ConsentLetters letters, Caller caller, Trail trail, Clock clock) {
        this.sources = sources;
        this.consents = consents;
        this.texts = texts;
        this.letters = letters;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    ConsentHolder holder(ConsentHolder.Kind kind, UUID id) {
        return sources.stream().filter(source -> source.kind() == kind).findFirst().orElseThrow().require(id);
    }

    ConsentOverview overview(ConsentHolder holder) {
        var all = of(holder);
        var states = new LinkedHashSet<ConsentState>();
        for (ContactPoint point : holder.contactPoints())
            for (ConsentPurpose purpose : ConsentPurpose.values())
                if (holder.purposes().contains(purpose)) states.add(ConsentState.of(new AskedPoint(point.kind(), Objects.requireNonNull(point.normalised()), purpose), all));
        var asked = holder.kind() == ConsentHolder.Kind.PERSON ? consents.askedOfPerson(holder.id()) : consents.askedOfPartnerContact(holder.id());
        return new ConsentOverview(List.copyOf(states), all.stream().map(ConsentView::of).toList(), asked.stream().map(ConsentRequestView::of).toList());
    }

    ConsentView record(ConsentHolder holder, ConsentRecording recording) {
        requireWrittenDown(recording.source());
        texts.require(recording.textVersion(), recording.textLanguage());
        var asked = holder.asked(recording.kind(), recording.value(), recording.purpose(), "");
        Instant now = clock.instant();
        Instant given = Objects.requireNonNullElse(recording.givenAt(), now);
        if (given.isAfter(now)) throw Refusal.ruleBroken("consent-given-by-now", "/givenAt", "Nobody has agreed in the future.");
        var last = Consent.last(of(holder), asked.kind(), asked.point(), asked.purpose()).orElse(null);
        if (last != null && last.withdrawnAt != null && given.isBefore(last.withdrawnAt))
            throw Refusal.ruleBroken("consent-withdrawn-since", "/givenAt", "They withdrew or refused it after that.");
        var consent = new Consent(holder.personId(), holder.partnerContactId(), holder.networkId(), asked, recording.textVersion(), recording.textLanguage(), given, now)
                .recorded(recording.source(), caller.subject());
        consents.session().persist(consent);
        consents.session().flush();
        trail.keep(ConsentDeed.given(consent));
        return ConsentView.of(consent);
    }

    ConsentView withdraw(ConsentHolder holder, UUID id, ConsentWithdrawal withdrawal) {
        requireWrittenDown(withdrawal.source());
        var consent = of(holder).stream().filter(it -> id.equals(it.id)).findFirst().orElseThrow(Refusal::notFound);
        consent.withdraw(withdrawal.source(), caller.subject(), clock.instant());
        consents.session().flush();
        trail.keep(ConsentDeed.withdrawn(consent));
        return ConsentView.of(consent);
    }

    ConsentRequestView ask(ConsentHolder holder, ConsentAsking asking) {
        String email = holder.contactPoints().stream().filter(point -> point.kind() == ContactPoint.Kind.EMAIL && (asking.email().equals(point.value()) || asking.email().equals(point.normalised())))
                .map(ContactPoint::normalised).findFirst().orElseThrow(() -> Refusal.ruleBroken("unknown-contact-point", "/email", "The record has no such e-mail address. Add it first."));
        var asked = new LinkedHashSet<AskedPoint>();
        for (int i = 0; i < asking.points().size(); i++) {
            var point = asking.points().get(i);
            asked.add(holder.asked(point.kind(), point.value(), point.purpose(), "/points/" + i));
        }
        var request = new ConsentRequest(holder, email, asking.language(), texts.newest(), List.copyOf(asked), Objects.requireNonNull(caller.subject()), clock.instant());
        consents.session().persist(request);
        letters.ask(request);
        consents.session().flush();
        return ConsentRequestView.of(request);
    }

    private List<Consent> of(ConsentHolder holder) {
        return holder.kind() == ConsentHolder.Kind.PERSON ? consents.ofPerson(holder.id()) : consents.ofPartnerContact(holder.id());
    }

    private static void requireWrittenDown(ConsentSource source) {
        if (source == ConsentSource.LINK) throw Refusal.ruleBroken("consent-written-down", "/source", "By a link people answer themselves; say how else they said it.");
    }
}
