/**
 * That somebody agreed that a way to reach them is shown, for one purpose, to which words, when and how: asked for by mail, given and withdrawn by a link or written down. Comes before the features
 * whose records have contact points to consent to: persons and partner contacts.
 */
@NullMarked
package org.treffpunkt.consent;

import org.jspecify.annotations.NullMarked;
