package org.treffpunkt.oparl;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.treffpunkt.publication.Publication.Kind;

/** The types of objects, and where each is found below `/oparl`. */
enum OparlType {
    BODY("bodies", "Body", Kind.BODY, Kind.LEGISLATIVE_TERM),
    LEGISLATIVE_TERM("legislative-terms", "LegislativeTerm", Kind.LEGISLATIVE_TERM),
    ORGANIZATION("organizations", "Organization", Kind.ORGANIZATION, Kind.LOCATION),
    PERSON("people", "Person", Kind.PERSON, Kind.MEMBERSHIP),
    MEMBERSHIP("memberships", "Membership", Kind.MEMBERSHIP),
    MEETING("meetings", "Meeting", Kind.MEETING, Kind.LOCATION, Kind.FILE, Kind.AGENDA_ITEM),
    AGENDA_ITEM("agenda-items", "AgendaItem", Kind.AGENDA_ITEM),
    PAPER("papers", "Paper", Kind.PAPER, Kind.CONSULTATION),
    CONSULTATION("consultations", "Consultation", Kind.CONSULTATION),
    FILE("files", "File", Kind.FILE),
    LOCATION("locations", "Location", Kind.LOCATION);

    private static final String NAMESPACE = "https://schema.oparl.org/1.1/";

    final String path;
    final String type;
    final Kind kind;

    /** What is shown within it. */
    final Set<Kind> parts;

    OparlType(String path, String name, Kind kind, Kind... parts) {
        this.path = path;
        this.type = NAMESPACE + name;
        this.kind = kind;
        this.parts = Set.of(parts);
    }

    static Optional<OparlType> at(String path) {
        return Arrays.stream(values()).filter(it -> it.path.equals(path)).findFirst();
    }
}
