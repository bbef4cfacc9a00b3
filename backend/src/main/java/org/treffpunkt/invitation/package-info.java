/**
 * Invitations by mail to a right: in a network or for an organisation. The link in the mail is a secret that works once; it gives the right to whoever is signed in, or makes an
 * account for whoever has none. An invitation is worth what its inviter may still give when it is accepted.
 */
@NullMarked
package org.treffpunkt.invitation;

import org.jspecify.annotations.NullMarked;
