/**
 * Mail that features hand in as a typed {@link org.treffpunkt.mail.Mail}. It is written into the outbox in the transaction of the change that causes it, and sent from there:
 * what is rolled back sends nothing, and what was promised is sent even if the mail server is away for a while. Knows no feature.
 */
@NullMarked
package org.treffpunkt.mail;

import org.jspecify.annotations.NullMarked;
