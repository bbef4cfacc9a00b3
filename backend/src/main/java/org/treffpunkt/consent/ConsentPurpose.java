package org.treffpunkt.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For what a contact point is shown. */
@Schema(description = "For what a contact point is shown. PUBLICATION: to everybody; NETWORK: to the members of the network.")
public enum ConsentPurpose { PUBLICATION, NETWORK }
