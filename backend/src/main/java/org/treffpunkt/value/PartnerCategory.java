package org.treffpunkt.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of partner outside a network somebody is. */
@Schema(description = "What kind of partner outside a network somebody is. IGO, INGO: inter-governmental, international non-governmental organisation.")
public enum PartnerCategory { POLITICIAN, PUBLIC_OFFICIAL, EDUCATION, ACADEMIA, NGO, INGO, IGO, GOVERNMENT, NETWORK, BUSINESS, MEDIA, SPONSOR, OTHER }
