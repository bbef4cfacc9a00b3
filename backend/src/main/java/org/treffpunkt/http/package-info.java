/** How the API speaks HTTP, the same for every feature: problems, preconditions, idempotency, and what a request may carry. */
@NullMarked
package org.treffpunkt.http;

import org.jspecify.annotations.NullMarked;
