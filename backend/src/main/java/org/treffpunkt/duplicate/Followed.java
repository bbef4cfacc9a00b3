package org.treffpunkt.duplicate;

import java.util.UUID;

/** A record that changed, or was deleted, since one that it referred to was merged: the name of an {@link org.treffpunkt.shared.Act} and of the kind of record. */
record Followed(String act, String kind, UUID object) {}
