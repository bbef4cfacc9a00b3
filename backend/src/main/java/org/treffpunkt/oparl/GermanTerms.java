package org.treffpunkt.oparl;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The terms that OParl's prose proposes, which are German, for those of the API. What has none is left unsaid. */
final class GermanTerms {
    private static final Map<String, String> ORGANIZATION_TYPES = Map.of("COMMITTEE", "Gremium", "EXTERNAL_COMMITTEE", "externes Gremium", "INSTITUTION", "Institution");

    private static final Map<String, String> CLASSIFICATIONS = Map.of(
            "NETWORK", "Netzwerk", "WORKING_GROUP", "Arbeitsgruppe", "COORDINATION_COMMITTEE", "Koordinierungsgremium", "STEERING_GROUP", "Steuerungsgruppe", "ADVISORY_BOARD", "Beirat",
            "ADVISORY_COUNCIL", "Beirat", "ROUND_TABLE", "Runder Tisch", "PLENARY", "Vollversammlung");

    private static final Map<String, String> ROLES = Map.of(
            "MEMBER", "Mitglied", "COORDINATOR", "Koordination", "CARRIER", "Trägerschaft", "COMMISSIONER", "Auftrag", "COOPERATION_PARTNER", "Kooperation", "FUNDER", "Förderung",
            "OBSERVER", "Beobachtung", "PERMANENT_PARTICIPANT", "Ständige Teilnahme");

    private GermanTerms() {}

    static String organizationType(@Nullable String state) {
        return state == null ? "Sonstiges" : ORGANIZATION_TYPES.getOrDefault(state, "Sonstiges");
    }

    static @Nullable String classification(@Nullable String kind) {
        return kind == null ? null : CLASSIFICATIONS.get(kind);
    }

    static @Nullable String role(@Nullable String role) {
        return role == null ? null : ROLES.get(role);
    }

    static String paperType(@Nullable String kind) {
        return "AGREEMENT".equals(kind) ? "Vereinbarung" : "Beschluss";
    }

    static @Nullable String meetingState(@Nullable String status) {
        if (status == null || status.equals("CANCELLED")) return null;
        return status.equals("HELD") ? "durchgeführt" : "terminiert";
    }
}
