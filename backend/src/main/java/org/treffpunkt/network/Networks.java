package org.treffpunkt.network;

import org.hibernate.Session;

/** All networks. */
public interface Networks {
    Session session();
}
