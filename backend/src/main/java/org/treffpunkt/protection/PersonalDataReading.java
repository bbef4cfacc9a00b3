package org.treffpunkt.protection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.Scopes;
import org.treffpunkt.person.Person;
import org.treffpunkt.value.Reference;

/** Puts together what is known of somebody: everything for themselves, and for those who keep their record what their networks hold. */
@ApplicationScoped
class PersonalDataReading {
    private static final Set<String> DONE_BY_ACCOUNTS = Set.of("application_step", "audit_record", "checklist_item", "data_request", "grant", "invitation", "note_edit", "notice", "notice_reply");

    private final PersonalDataRows rows;
    private final PersonalDataLabels labels;
    private final Scopes scopes;
    private final Caller caller;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final String publicBaseUrl;

    PersonalDataReading(PersonalDataRows rows, PersonalDataLabels labels, Scopes scopes, Caller caller, ObjectMapper mapper, Clock clock,
            @ConfigProperty(name = "treffpunkt.public-base-url") String publicBaseUrl) {
        this.rows = rows;
        this.labels = labels;
        this.scopes = scopes;
        this.caller = caller;
        this.mapper = mapper;
        this.clock = clock;
        this.publicBaseUrl = publicBaseUrl;
    }

    /** On behalf of the person, by those who keep the record. */
    PersonalData ofPerson(Person person, Set<UUID> networks) {
        return put(List.of(person.id().toString()), List.of(), null, networks);
    }

    /** For whoever reads the mails of this address, and has this account. */
    PersonalData ofOneself(@Nullable String address, @Nullable String account) {
        String lower = address == null ? null : address.toLowerCase(java.util.Locale.ROOT);
        return put(lower == null ? List.of() : rows.personsOf(lower), lower == null ? List.of() : List.of(lower), account, null);
    }

    private PersonalData put(List<String> persons, List<String> addresses, @Nullable String account, @Nullable Collection<UUID> networks) {
        String within = networks == null ? null : networks.stream().map(UUID::toString).collect(joining(","));
        var found = rows.about(String.join(",", persons), String.join(",", addresses), Objects.requireNonNullElse(account, ""), within);
        var sections = found.stream().collect(groupingBy(PersonalDataRow::place, LinkedHashMap::new, java.util.stream.Collectors.mapping(this::item, java.util.stream.Collectors.toList()))).entrySet().stream()
                .map(kind -> new PersonalDataSection(kind.getKey(), labels.of(kind.getKey()), kind.getValue())).toList();
        return new PersonalData(publicBaseUrl + PersonalData.SCHEMA, clock.instant(), persons.stream().map(this::named).toList(), addresses, account, sections);
    }

    private PersonalDataItem item(PersonalDataRow row) {
        return new PersonalDataItem(row.id().isEmpty() ? null : row.id(), PersonalDataItem.Relation.valueOf(row.relation()), network(row), content(row));
    }

    private Reference named(String person) {
        var record = rows.session().find(Person.class, UUID.fromString(person));
        return new Reference(record.id(), record.name());
    }

    /** With its name: those whose data a network holds may know which one it is. What somebody did or tried with their account tells of no network that they may not know of. */
    private @Nullable Reference network(PersonalDataRow row) {
        String id = row.network();
        if (id == null) return null;
        if (DONE_BY_ACCOUNTS.contains(row.place())) return caller.referToNetwork(UUID.fromString(id));
        var network = scopes.network(UUID.fromString(id));
        return new Reference(UUID.fromString(id), network == null ? null : network.name());
    }

    private JsonNode content(PersonalDataRow row) {
        try {
            return mapper.readTree(row.content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
