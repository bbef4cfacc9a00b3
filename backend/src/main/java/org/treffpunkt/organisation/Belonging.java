package org.treffpunkt.organisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.treffpunkt.value.Visibility;

/** That an organisation belongs to a network now, and who may know it: both as the membership says. */
@Embeddable
record Belonging(UUID networkId, @Enumerated(EnumType.STRING) Visibility visibility) {}
