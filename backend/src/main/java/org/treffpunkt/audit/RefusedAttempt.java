package org.treffpunkt.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody tried to write what is not theirs to write. Says nothing of what they sent.
 *
 * @param operation name of the operation
 * @param object id of the record, where the address names one
 */
record RefusedAttempt(@Nullable String subject, @Nullable String client, @Nullable String operation, @Nullable UUID object) {}
