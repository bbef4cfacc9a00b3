package org.treffpunkt.offer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of organisation that an offer to organisations addresses: those of organisations, and small and medium enterprises, whom offers address by size. */
@Schema(description = "The kinds of organisation that an offer addresses: those of organisations, and SME for small and medium enterprises.")
enum AudienceKind {
    NGO, ASSOCIATION, MSO, INITIATIVE, WELCOME_ASSOCIATION, SUPPORT_STRUCTURE, CARRIER, AUTHORITY, MUNICIPALITY, MINISTRY, SENATE_ADMINISTRATION, FEDERAL_AGENCY, GOVERNMENT, CHAMBER,
    COMPANY, SME, SCHOOL, VOCATIONAL_SCHOOL_CENTRE, RESEARCH_INSTITUTE, IGO, INGO, NETWORK, COMMUNITY, CENTRE, FOUNDATION, OTHER
}
