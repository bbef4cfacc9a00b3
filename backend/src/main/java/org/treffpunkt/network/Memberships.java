package org.treffpunkt.network;

import org.hibernate.Session;

/** All memberships. */
public interface Memberships {
    Session session();
}
