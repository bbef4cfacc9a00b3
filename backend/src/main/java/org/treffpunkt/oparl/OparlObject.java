package org.treffpunkt.oparl;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An object of OParl 1.1. Of one that was deleted or is no longer public nothing is left but its id, type and times. */
@Schema(
        description = "An object of OParl 1.1; its `type` says which.",
        anyOf = {OparlBody.class, OparlLegislativeTerm.class, OparlOrganization.class, OparlPerson.class, OparlMembership.class, OparlMeeting.class, OparlAgendaItem.class, OparlPaper.class,
            OparlConsultation.class, OparlFile.class, OparlLocation.class})
sealed interface OparlObject
        permits OparlBody, OparlLegislativeTerm, OparlOrganization, OparlPerson, OparlMembership, OparlMeeting, OparlAgendaItem, OparlPaper, OparlConsultation, OparlFile, OparlLocation {
    /** How the id of an object is described. */
    String ID = "Its address.";

    /** How it is described that an object is gone. */
    String DELETED = "True when it was deleted or is no longer public; absent otherwise.";

    String id();

    String type();

    Instant created();

    Instant modified();

    @Nullable Boolean deleted();
}
