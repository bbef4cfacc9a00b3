package org.treffpunkt.protection;

import org.jspecify.annotations.Nullable;

/** A row that says something of somebody, as the database finds it; its content is JSON. {@code done} says what they did with their account. */
record PersonalDataRow(String place, String id, String relation, boolean done, @Nullable String network, String content) {}
