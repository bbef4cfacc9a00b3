package org.treffpunkt.vocabulary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** That the terms which ship with this version of the program were loaded, so that the next start need not compare them one by one. */
@Entity
@SuppressWarnings("NullAway.Init") // written by the query that begins it
class VocabularyEdition {
    @Id
    String fingerprint;

    Instant loadedAt;

    protected VocabularyEdition() {}
}
