package org.treffpunkt.network;

/** Said to other features when somebody has been admitted to a network, within the transaction that begins the membership. Memberships written down from elsewhere are not admissions. */
public record MemberAdmitted(Membership membership) {}
