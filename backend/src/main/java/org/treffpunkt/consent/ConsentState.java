package org.treffpunkt.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.ContactPoint;

/** What was said last of one contact point and one purpose. */
@Schema(description = "What was said last of one contact point and one purpose.")
record ConsentState(
        @Schema(required = true) ContactPoint.Kind kind,
        @Schema(description = "The contact point in its standard form.", required = true) String value,
        @Schema(required = true) ConsentPurpose purpose,
        @Schema(required = true) Answer answer,
        @Schema(description = "When.") @Nullable Instant since,
        @Schema(description = "The consent that says so.") @Nullable UUID consentId) {

    /** What was said. */
    @Schema(name = "ConsentAnswer", description = "GIVEN; WITHDRAWN: or refused when asked; NONE: nobody was asked, the legal basis that the record states decides.")
    enum Answer { GIVEN, WITHDRAWN, NONE }

    static ConsentState of(AskedPoint point, Collection<Consent> all) {
        return Consent.last(all, point.kind(), point.point(), point.purpose()).map(it -> new ConsentState(point.kind(), point.point(), point.purpose(),
                        it.withdrawnAt == null ? Answer.GIVEN : Answer.WITHDRAWN, it.withdrawnAt == null ? it.givenAt : it.withdrawnAt, it.id))
                .orElseGet(() -> new ConsentState(point.kind(), point.point(), point.purpose(), Answer.NONE, null, null));
    }
}
