package org.treffpunkt.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Act;

/**
 * That somebody who is signed in tried what is not theirs to do, or to read what is not theirs to know of. Says nothing of what they sent.
 *
 * @param act REFUSED, or WITHHELD where they heard that there is nothing
 * @param operation name of the operation
 * @param object id of the record, where the address names one
 */
record RefusedAttempt(Act act, @Nullable String subject, @Nullable String client, @Nullable String operation, @Nullable UUID object) {}
