package org.treffpunkt.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody said that they agree, or no longer do. */
@Schema(description = "How somebody said that they agree, or no longer do. LINK: by the link in a letter; FORM: on a form, on paper or elsewhere.")
enum ConsentSource { LINK, WRITTEN, ORAL, FORM }
