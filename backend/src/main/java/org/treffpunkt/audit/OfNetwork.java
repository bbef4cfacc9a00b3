package org.treffpunkt.audit;

import org.treffpunkt.value.Reference;

/** An item of a list that belongs to a network, whose coordinators may know that it was read. */
public interface OfNetwork {
    Reference network();
}
