package org.treffpunkt.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.person.Person;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PartialDate;

/** Something that happened between the network and its partner: a call, a visit, a letter. Part of the contact. */
@Entity
@SuppressWarnings("NullAway.Init") // filled by its draft
public class PartnerInteraction {
    /** How they met. */
    @Schema(name = "InteractionKind")
    enum Kind { MEETING, CALL, EMAIL, VISIT, EVENT, LETTER }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    PartialDate heldOn;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText summary;

    /** Who spoke for the partner, or for the network. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Person person;

    protected PartnerInteraction() {}

    static PartnerInteraction empty() {
        return new PartnerInteraction();
    }
}
