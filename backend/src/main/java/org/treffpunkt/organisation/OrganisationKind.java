package org.treffpunkt.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of organisation it is. */
@Schema(description = "What kind of organisation it is. MSO: a migrants' self-organisation; CARRIER: a provider of social services (Träger); IGO, INGO: inter-governmental, international non-governmental organisation.")
public enum OrganisationKind {
    NGO, ASSOCIATION, MSO, INITIATIVE, WELCOME_ASSOCIATION, SUPPORT_STRUCTURE, CARRIER, AUTHORITY, MUNICIPALITY, MINISTRY, SENATE_ADMINISTRATION, FEDERAL_AGENCY, GOVERNMENT, CHAMBER,
    COMPANY, SCHOOL, VOCATIONAL_SCHOOL_CENTRE, RESEARCH_INSTITUTE, IGO, INGO, NETWORK, COMMUNITY, CENTRE, FOUNDATION, OTHER
}
