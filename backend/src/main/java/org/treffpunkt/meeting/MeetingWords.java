package org.treffpunkt.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The words by which a meeting is found. A view of the database, which may use its indexes over words only here: meetings themselves are under its rules of who may read them. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // read only
class MeetingWords {
    @Id
    UUID id;

    String searchText;

    protected MeetingWords() {}
}
