package org.treffpunkt.partner;

import java.util.UUID;

/** By which words a partner contact is found. */
record PartnerWords(UUID contact, String words) {}
