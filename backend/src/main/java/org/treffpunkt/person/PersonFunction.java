package org.treffpunkt.person;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.shared.DatedPart;
import org.treffpunkt.value.LocalizedText;

/** What a person is or was at an organisation. Part of the person. */
@Entity
@SuppressWarnings("NullAway.Init") // filled from the draft before it is stored
class PersonFunction extends DatedPart {
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText title;

    /** A public office, not only a job. */
    boolean office;

    /** What the person is responsible for. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText subject;
}
