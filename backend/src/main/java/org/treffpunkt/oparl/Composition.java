package org.treffpunkt.oparl;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.publication.PublicFacts;
import org.treffpunkt.publication.Publication;
import org.treffpunkt.publication.Publication.Kind;
import org.treffpunkt.publication.Publications;
import org.treffpunkt.value.PostalAddress;

/** Makes the objects of OParl of what is public: a whole page with what is shown within its objects costs one more query. */
@ApplicationScoped
class Composition {
    /** What may not stand in an address as it is (RFC 3986): people write umlauts there. */
    private static final Pattern FOREIGN = Pattern.compile("%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\\-._~:/?#@!$&'()*+,;=%]");
    private static final Comparator<Publication> IN_ORDER = Comparator.comparing(part -> java.util.Objects.requireNonNullElse(part.facts().position(), 0));
    private static final List<Kind> LISTS = List.of(Kind.FILE, Kind.AGENDA_ITEM, Kind.MEMBERSHIP);

    private final Publications publications;
    private final Addresses addresses;

    Composition(Publications publications, Addresses addresses) {
        this.publications = publications;
        this.addresses = addresses;
    }

    /** What is shown within one object. */
    private record Parts(boolean omitted, List<Publication> all) {
        List<Publication> of(Kind kind) {
            return all.stream().filter(part -> part.kind() == kind).sorted(IN_ORDER).toList();
        }
    }

    List<OparlObject> objects(OparlType type, List<Publication> publications, boolean omitInternal) {
        var shown = type.parts.stream().filter(kind -> !omitInternal || !LISTS.contains(kind)).toList();
        var holders = publications.stream().filter(it -> !it.deleted()).map(Publication::id).toList();
        Map<UUID, List<Publication>> parts = shown.isEmpty() || holders.isEmpty()
                ? Map.of()
                : this.publications.within(holders, shown).stream().collect(groupingBy(part -> java.util.Objects.requireNonNull(part.holderId())));
        return publications.stream().map(it -> object(type, it, new Parts(omitInternal, parts.getOrDefault(it.id(), List.of())))).toList();
    }

    private OparlObject object(OparlType type, Publication it, Parts parts) {
        return switch (type) {
            case BODY -> body(it, parts);
            case LEGISLATIVE_TERM -> term(it, true);
            case ORGANIZATION -> organization(it, parts);
            case PERSON -> person(it, parts);
            case MEMBERSHIP -> membership(it, true);
            case MEETING -> meeting(it, parts);
            case AGENDA_ITEM -> agendaItem(it, true);
            case PAPER -> paper(it, parts);
            case CONSULTATION -> consultation(it, true);
            case FILE -> file(it, true);
            case LOCATION -> location(it, true);
        };
    }

    /** Of a network that is no longer public, the lists are left, so that copies can be brought up to date to the end. */
    private OparlBody body(Publication it, Parts parts) {
        PublicFacts facts = it.facts();
        UUID id = it.id();
        return new OparlBody(
                id(OparlType.BODY, it), OparlType.BODY.type, addresses.system(), facts.shortName(), facts.name() == null ? "Nicht mehr öffentlich" : facts.name(), address(facts.website()),
                list(id, OparlType.ORGANIZATION), list(id, OparlType.PERSON), list(id, OparlType.MEETING), list(id, OparlType.PAPER), parts.of(Kind.LEGISLATIVE_TERM).stream().map(term -> term(term, false)).toList(),
                list(id, OparlType.AGENDA_ITEM), list(id, OparlType.CONSULTATION), list(id, OparlType.FILE), list(id, OparlType.LOCATION), list(id, OparlType.LEGISLATIVE_TERM),
                list(id, OparlType.MEMBERSHIP), it.deleted() ? null : "Integrationsnetzwerk", it.deleted() ? null : addresses.of(OparlType.ORGANIZATION, id), it.createdAt(), it.modifiedAt(),
                it.deleted() ? null : addresses.web("networks", id), deleted(it));
    }

    private OparlLegislativeTerm term(Publication it, boolean alone) {
        return new OparlLegislativeTerm(
                id(OparlType.LEGISLATIVE_TERM, it), OparlType.LEGISLATIVE_TERM.type, alone && !it.deleted() ? addresses.of(OparlType.BODY, it.networkId()) : null,
                it.deleted() ? null : "Bestehen des Netzwerks", it.facts().startDate(), it.facts().endDate(), it.createdAt(), it.modifiedAt(), null, deleted(it));
    }

    private OparlOrganization organization(Publication it, Parts parts) {
        PublicFacts facts = it.facts();
        if (it.deleted()) return new OparlOrganization(id(OparlType.ORGANIZATION, it), OparlType.ORGANIZATION.type, null, null, null, null, null, null, null, null, null, null, null, null, it.createdAt(), it.modifiedAt(), null, true);
        String collection = facts.state() == null ? "networks" : facts.state().equals("INSTITUTION") ? "organisations" : "committees";
        boolean meets = !collection.equals("organisations");
        return new OparlOrganization(
                id(OparlType.ORGANIZATION, it), OparlType.ORGANIZATION.type, addresses.of(OparlType.BODY, it.networkId()), facts.name(), facts.shortName(),
                meets ? addresses.list(OparlType.ORGANIZATION, it.id(), OparlType.MEETING) : null, meets ? addresses.list(OparlType.ORGANIZATION, it.id(), OparlType.CONSULTATION) : null,
                addresses.optional(OparlType.ORGANIZATION, facts.parent()), GermanTerms.organizationType(facts.state()), GermanTerms.classification(facts.kind()), facts.startDate(), facts.endDate(),
                address(facts.website()), parts.of(Kind.LOCATION).stream().findFirst().map(place -> location(place, false)).orElse(null), it.createdAt(), it.modifiedAt(),
                addresses.web(collection, it.id()), null);
    }

    private OparlPerson person(Publication it, Parts parts) {
        PublicFacts facts = it.facts();
        if (it.deleted()) return new OparlPerson(id(OparlType.PERSON, it), OparlType.PERSON.type, null, null, null, null, null, null, it.createdAt(), it.modifiedAt(), null, true);
        return new OparlPerson(
                id(OparlType.PERSON, it), OparlType.PERSON.type, addresses.of(OparlType.BODY, it.networkId()), facts.name(), facts.familyName(), facts.givenName(),
                facts.title() == null ? null : List.of(facts.title()), parts.omitted ? null : parts.of(Kind.MEMBERSHIP).stream().map(membership -> membership(membership, false)).toList(),
                it.createdAt(), it.modifiedAt(), addresses.web("persons", it.id()), null);
    }

    private OparlMembership membership(Publication it, boolean alone) {
        PublicFacts facts = it.facts();
        String person = alone && facts.persons() != null ? addresses.of(OparlType.PERSON, facts.persons().getFirst()) : null;
        return new OparlMembership(
                id(OparlType.MEMBERSHIP, it), OparlType.MEMBERSHIP.type, person, it.deleted() ? null : addresses.of(OparlType.ORGANIZATION, it.networkId()), GermanTerms.role(facts.kind()),
                facts.startDate(), facts.endDate(), it.createdAt(), it.modifiedAt(), null, deleted(it));
    }

    private OparlMeeting meeting(Publication it, Parts parts) {
        PublicFacts facts = it.facts();
        if (it.deleted()) return new OparlMeeting(id(OparlType.MEETING, it), OparlType.MEETING.type, null, null, null, null, null, null, null, null, null, null, null, it.createdAt(), it.modifiedAt(), null, true);
        return new OparlMeeting(
                id(OparlType.MEETING, it), OparlType.MEETING.type, facts.name(), GermanTerms.meetingState(facts.state()), "CANCELLED".equals(facts.state()), facts.localStart(), facts.localEnd(),
                parts.of(Kind.LOCATION).stream().findFirst().map(place -> location(place, false)).orElse(null), holder(it),
                facts.persons() == null ? null : facts.persons().stream().map(person -> addresses.of(OparlType.PERSON, person)).toList(),
                parts.omitted ? null : parts.of(Kind.FILE).stream().map(file -> file(file, false)).toList(),
                parts.omitted ? null : parts.of(Kind.AGENDA_ITEM).stream().map(item -> agendaItem(item, false)).toList(), facts.date(), it.createdAt(), it.modifiedAt(), addresses.web("meetings", it.id()), null);
    }

    private OparlAgendaItem agendaItem(Publication it, boolean alone) {
        int order = java.util.Objects.requireNonNullElse(it.facts().position(), 0);
        return new OparlAgendaItem(
                id(OparlType.AGENDA_ITEM, it), OparlType.AGENDA_ITEM.type, alone ? addresses.optional(OparlType.MEETING, it.holderId()) : null, order, it.facts().name(), it.deleted() ? null : true,
                it.createdAt(), it.modifiedAt(), null, deleted(it));
    }

    private OparlPaper paper(Publication it, Parts parts) {
        PublicFacts facts = it.facts();
        if (it.deleted()) return new OparlPaper(id(OparlType.PAPER, it), OparlType.PAPER.type, null, null, null, null, null, null, it.createdAt(), it.modifiedAt(), null, true);
        return new OparlPaper(
                id(OparlType.PAPER, it), OparlType.PAPER.type, addresses.of(OparlType.BODY, it.networkId()), facts.name(), facts.startDate(), GermanTerms.paperType(facts.kind()), holder(it),
                parts.of(Kind.CONSULTATION).stream().map(consultation -> consultation(consultation, false)).toList(), it.createdAt(), it.modifiedAt(),
                facts.meeting() == null ? null : addresses.web("meetings", facts.meeting()), null);
    }

    private OparlConsultation consultation(Publication it, boolean alone) {
        return new OparlConsultation(
                id(OparlType.CONSULTATION, it), OparlType.CONSULTATION.type, alone ? addresses.optional(OparlType.PAPER, it.holderId()) : null,
                addresses.optional(OparlType.MEETING, it.facts().meeting()), it.deleted() ? null : holder(it), it.deleted() ? null : true, it.deleted() ? null : "Beschlussfassung", it.createdAt(),
                it.modifiedAt(), null, deleted(it));
    }

    /** A file that is gone is nowhere to be read: what must be said of where it is leads back here. */
    private OparlFile file(Publication it, boolean alone) {
        String at = address(it.facts().website());
        return new OparlFile(
                id(OparlType.FILE, it), OparlType.FILE.type, it.facts().name(), at == null ? id(OparlType.FILE, it) : at,
                alone && it.holderId() != null ? List.of(addresses.of(OparlType.MEETING, it.holderId())) : null, it.createdAt(), it.modifiedAt(), null, deleted(it));
    }

    private OparlLocation location(Publication it, boolean alone) {
        PublicFacts facts = it.facts();
        PostalAddress address = facts.address();
        return new OparlLocation(
                id(OparlType.LOCATION, it), OparlType.LOCATION.type, facts.name(), address == null || address.point() == null ? null : OparlLocation.GeoJson.of(address.point()),
                address == null || address.lines().isEmpty() ? null : String.join(", ", address.lines()), address == null ? null : address.postalCode(),
                address == null || address.locality() == null ? facts.locality() : address.locality(),
                alone && facts.organization() != null ? List.of(addresses.of(OparlType.ORGANIZATION, facts.organization())) : null,
                alone && facts.meeting() != null ? List.of(addresses.of(OparlType.MEETING, facts.meeting())) : null, it.createdAt(), it.modifiedAt(), null, deleted(it));
    }

    private List<String> holder(Publication it) {
        return Stream.ofNullable(it.heldBy()).map(holder -> addresses.of(OparlType.ORGANIZATION, holder)).toList();
    }

    private String id(OparlType type, Publication it) {
        return addresses.of(type, it.id());
    }

    private String list(UUID body, OparlType members) {
        return addresses.list(OparlType.BODY, body, members);
    }

    private static @Nullable Boolean deleted(Publication it) {
        return it.deleted() ? true : null;
    }

    private static @Nullable String address(@Nullable String written) {
        return written == null ? null : FOREIGN.matcher(written).replaceAll((MatchResult found) -> found.group().equals("%") ? "%25" : URLEncoder.encode(found.group(), StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
