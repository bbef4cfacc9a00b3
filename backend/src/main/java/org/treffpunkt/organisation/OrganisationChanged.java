package org.treffpunkt.organisation;

/** That an organisation was changed, deleted or restored, told within the transaction to those who keep something of it: by which words they are found, for example. */
public record OrganisationChanged(Organisation organisation) {}
