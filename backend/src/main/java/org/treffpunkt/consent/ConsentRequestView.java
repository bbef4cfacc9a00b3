package org.treffpunkt.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.mail.MailLanguage;
import org.treffpunkt.value.ContactPoint;

/** A request, for those who write the record that it is about. */
@Schema(description = "That somebody was asked by mail.")
record ConsentRequestView(
        @Schema(required = true) UUID id,
        @Schema(description = "Where the letter went.", required = true) String email,
        @Schema(required = true) MailLanguage language,
        @Schema(required = true) String textVersion,
        @Schema(required = true) List<Asked> asked,
        @Schema(description = "`sub` of who asked.", required = true) String requestedBy,
        @Schema(required = true) Instant requestedAt,
        @Schema(description = "Until when the link can be used to agree; it can be used to withdraw for longer.", required = true) Instant expiresAt) {

    /** One thing that was asked. */
    @Schema(name = "AskedConsent", description = "One contact point and one purpose.")
    record Asked(
            @Schema(required = true) ContactPoint.Kind kind,
            @Schema(description = "The contact point in its standard form.", required = true) String value,
            @Schema(required = true) ConsentPurpose purpose) {}

    static ConsentRequestView of(ConsentRequest it) {
        return new ConsentRequestView(it.id, it.email, it.language, it.textVersion, it.asked.stream().map(point -> new Asked(point.kind(), point.point(), point.purpose())).toList(), it.requestedBy,
                it.requestedAt, it.expiresAt);
    }
}
