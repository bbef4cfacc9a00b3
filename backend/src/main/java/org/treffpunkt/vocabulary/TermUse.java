package org.treffpunkt.vocabulary;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

/** That a record uses a term. A view of the database over all records: the vocabulary itself knows none of those that use it. */
@Entity
@Immutable
@IdClass(TermUse.Key.class)
@SuppressWarnings("NullAway.Init") // read only
class TermUse {
    record Key(Vocabulary vocabulary, String code) {}

    @Id
    @Enumerated(EnumType.STRING)
    Vocabulary vocabulary;

    @Id
    String code;

    protected TermUse() {}
}
