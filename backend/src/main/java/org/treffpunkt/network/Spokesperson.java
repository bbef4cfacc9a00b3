package org.treffpunkt.network;

import org.jspecify.annotations.Nullable;

/** Who speaks for a member of a network, and where mail reaches them. */
public record Spokesperson(String name, @Nullable String emailAddress) {}
