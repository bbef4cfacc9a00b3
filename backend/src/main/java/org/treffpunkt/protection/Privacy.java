package org.treffpunkt.protection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;

/** What a network itself says about data: who answers for it, and whom one can turn to. */
@Entity
@SuppressWarnings("NullAway.Init") // the id is given when it is stored
class Privacy {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID networkId;

    /** From 1: nothing said is version 0. */
    @Version
    long version = 1;

    Instant updatedAt;

    /** Who decides what is done with the data (GDPR article 4, no. 7), where that is not the network itself. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable PrivacyContact controller;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable PrivacyContact dataProtectionOfficer;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable PrivacyContact supervisoryAuthority;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText furtherText;

    protected Privacy() {}

    Privacy(UUID networkId, Instant now) {
        this.networkId = networkId;
        this.updatedAt = now;
    }

    /** Of a network that said nothing. */
    static Privacy unsaid(UUID networkId, Instant since) {
        var privacy = new Privacy(networkId, since);
        privacy.version = 0;
        return privacy;
    }
}
