package org.treffpunkt.network;

/** Said to other features when a member has left, within the transaction that ends the membership. */
public record MembershipEnded(Membership membership) {}
