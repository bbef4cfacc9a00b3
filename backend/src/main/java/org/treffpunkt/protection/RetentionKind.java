package org.treffpunkt.protection;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.LocalizedText;

/** Data that is kept equally long. What is due is forgotten by the function `forget_{kind}` of the database, in the order here; persons by {@link Erasures}. */
@Schema(description = "Data that is kept equally long. PERSON: persons who are in nothing any more. PARTNER_CONTACT: ended ones. APPLICATION: declined and withdrawn ones. MEMBERSHIP: former representatives, "
        + "and signatures, check lists and applications of members that left. SIGNATURE: requests to sign that are closed. MEETING: who took part. CONCERN: contacts of guests who raised one, and deleted ones. REGISTRATION: for meetings that are over. INVITATION: those that are over. AUDIT: what records held "
        + "before and after changes. DELETED_RECORD: what was deleted and could be restored. CONSENT: after it was withdrawn. REQUEST: after it was decided. MAIL: that one was sent. ACCOUNT: names of those "
        + "without rights. OPERATION: answers kept for repetitions, and counts against floods. WITH_RECORD: as long as the record it is part of.")
enum RetentionKind {
    INVITATION(180, 30, 365),
    SIGNATURE(365, 30, 1826),
    APPLICATION(180, 30, 730),
    MEMBERSHIP(1461, 365, 3653),
    MEETING(1826, 180, 10958),
    CONCERN(365, 30, 1096),
    REGISTRATION(365, 30, 1826),
    PARTNER_CONTACT(730, 90, 3653),
    PERSON(730, 90, 3653),
    CONSENT(1096, 365, 3653),
    REQUEST(1096, 365, 1826),
    DELETED_RECORD(180, 30, 730),
    AUDIT(730, 180, 3653),
    MAIL(30, 30, 30),
    ACCOUNT(365, 365, 365),
    OPERATION(1, 1, 1),
    WITH_RECORD(0, 0, 0);

    private final int standardDays;
    private final int shortestDays;
    private final int longestDays;

    RetentionKind(int standardDays, int shortestDays, int longestDays) {
        this.standardDays = standardDays;
        this.shortestDays = shortestDays;
        this.longestDays = longestDays;
    }

    /** Those that each network decides on for itself. */
    static List<RetentionKind> ofNetworks() {
        return Arrays.stream(values()).filter(RetentionKind::decidedByNetwork).toList();
    }

    /** Those that belong to no network; their periods are shipped. */
    static List<RetentionKind> ofInstallation() {
        return Arrays.stream(values()).filter(kind -> !kind.decidedByNetwork() && kind != WITH_RECORD).toList();
    }

    boolean decidedByNetwork() {
        return shortestDays < longestDays;
    }

    boolean allows(int days) {
        return days >= shortestDays && days <= longestDays;
    }

    int standardDays() {
        return standardDays;
    }

    int shortestDays() {
        return shortestDays;
    }

    int longestDays() {
        return longestDays;
    }

    LocalizedText named() {
        return ProtectionTexts.text("retention." + name() + ".name");
    }

    LocalizedText described() {
        return ProtectionTexts.text("retention." + name() + ".description");
    }
}
