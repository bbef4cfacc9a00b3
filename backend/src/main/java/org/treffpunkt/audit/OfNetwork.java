package org.treffpunkt.audit;

import java.util.UUID;

/** An item of a list that belongs to a network, whose coordinators may know that it was read. */
public interface OfNetwork {
    UUID networkId();
}
