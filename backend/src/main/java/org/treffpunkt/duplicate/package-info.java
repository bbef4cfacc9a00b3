/** Organisations and persons that are recorded twice: finds them, keeps that two were found to be two, and makes one of two that are the same. */
@NullMarked
package org.treffpunkt.duplicate;

import org.jspecify.annotations.NullMarked;
