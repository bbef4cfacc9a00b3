package org.treffpunkt.network;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;

/** How a network relates to another one. Part of the network that says so. */
@Entity
@SuppressWarnings("NullAway.Init") // filled from the draft before it is stored
class NetworkLink {
    /** What the other network is to this one. */
    @Schema(name = "NetworkLinkKind", description = "What the other network is to this one: its PARENT, one it is MEMBER_OF, its PREDECESSOR or SUCCESSOR, one it is LINKED with or ENGAGED_IN, "
            + "or one with a COMPETING_TERRITORY.")
    enum Kind { PARENT, MEMBER_OF, PREDECESSOR, SUCCESSOR, LINKED, ENGAGED_IN, COMPETING_TERRITORY }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "target_id")
    Network network;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    Period period;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText purpose;

    UUID id() {
        return id;
    }
}
