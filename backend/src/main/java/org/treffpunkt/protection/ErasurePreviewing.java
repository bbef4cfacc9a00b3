package org.treffpunkt.protection;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.treffpunkt.person.Person;

/** Finds out what erasing a person would erase, for somebody to look at before. */
@ApplicationScoped
class ErasurePreviewing {
    private final PersonalDataRows rows;
    private final PersonalDataLabels labels;
    private final DataRequests requests;

    ErasurePreviewing(PersonalDataRows rows, PersonalDataLabels labels, DataRequests requests) {
        this.rows = rows;
        this.labels = labels;
        this.requests = requests;
    }

    ErasurePreview of(Person person, Set<UUID> networks) {
        String id = person.id().toString();
        var all = rows.about(id, "", "", null);
        var here = all.stream().filter(row -> row.network() != null && networks.contains(UUID.fromString(row.network()))).toList();
        var own = rows.ownAddresses(id);
        var mentions = rows.familyMentions(id).stream().map(it -> new ErasureMention(it.place(), labels.of(it.place()), it.id(), it.words())).toList();
        return new ErasurePreview(person.id(), person.version(), person.updatedAt(), person.displayName(), counts(here), all.size() - here.size(), own, rows.sharedAddresses(id), rows.familyNameOfOthers(id),
                mentions, own.isEmpty() ? 0 : (int) requests.openOf(own));
    }

    private List<ErasureCount> counts(List<PersonalDataRow> here) {
        return here.stream().collect(groupingBy(PersonalDataRow::place, TreeMap::new, java.util.stream.Collectors.toList())).entrySet().stream()
                .map(kind -> new ErasureCount(kind.getKey(), labels.of(kind.getKey()), count(kind.getValue(), "ABOUT"), count(kind.getValue(), "MENTIONED"))).toList();
    }

    private static int count(List<PersonalDataRow> rows, String relation) {
        return (int) rows.stream().filter(row -> row.relation().equals(relation)).count();
    }
}
