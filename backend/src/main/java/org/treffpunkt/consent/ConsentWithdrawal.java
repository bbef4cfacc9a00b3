package org.treffpunkt.consent;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody no longer agrees, written down by somebody else. */
@Schema(description = "That somebody no longer agrees, written down by somebody else.")
record ConsentWithdrawal(@Schema(description = "How they said so; not LINK.") @NotNull ConsentSource source) {}
