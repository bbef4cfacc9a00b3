package org.treffpunkt.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.value.LocalizedText;

/** Somebody between whom an agreement was made. Part of the agreement. */
@Entity
@SuppressWarnings("NullAway.Init") // filled from the draft before it is stored
class AgreementParty {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Network network;

    /** Of a party that has no record here. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText name;

    UUID id() {
        return id;
    }
}
