package org.treffpunkt.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of network it is. */
@Schema(description = "What kind of network it is. DEVELOPMENT_PARTNERSHIP: as in the EU programme EQUAL; EXTERNAL: one that others run, such as a world-wide network its members take part in.")
public enum NetworkKind { UMBRELLA, COORDINATION_BODY, DEVELOPMENT_PARTNERSHIP, WORKING_BODY, PROGRAMME_NETWORK, EXTERNAL }
