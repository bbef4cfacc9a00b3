/**
 * Completes the contract while the backend is built: the errors an operation can give, headers, merge patches and examples follow from what the operation is,
 * so that no resource repeats them. Nothing here runs when the backend serves.
 */
@NullMarked
package org.treffpunkt.contract;

import org.jspecify.annotations.NullMarked;
