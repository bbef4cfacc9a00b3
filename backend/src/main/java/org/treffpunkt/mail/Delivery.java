package org.treffpunkt.mail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a mail has come. That it was sent means that a mail server took it; whether it was read, nobody knows. */
@Schema(name = "MailDelivery", description = "How far a mail has come: it waits in the outbox (and is tried again), a mail server took it, or it was given up after two days.")
public enum Delivery { WAITING, SENT, FAILED }
