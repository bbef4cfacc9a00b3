/**
 * Organisations and persons apply to networks, without an account: what they say, how the coordinators dealt with it step by step, and what came of it. Never public;
 * applicants follow their own application by a mailed link.
 */
@NullMarked
package org.treffpunkt.application;

import org.jspecify.annotations.NullMarked;
