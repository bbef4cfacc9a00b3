package org.treffpunkt.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** Randomness is handed in. */
class SystemRandom {
    @Produces
    @Singleton
    SecureRandom random() {
        return new SecureRandom();
    }
}
