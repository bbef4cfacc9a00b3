package org.treffpunkt.network;

/** Said to other features when a member that had left has not: within the transaction that takes the end back. */
public record MembershipResumed(Membership membership) {}
