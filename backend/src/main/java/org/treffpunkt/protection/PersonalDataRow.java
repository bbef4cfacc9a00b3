package org.treffpunkt.protection;

import org.jspecify.annotations.Nullable;

/** A row that says something of somebody, as the database finds it; its content is JSON. */
record PersonalDataRow(String place, String id, String relation, @Nullable String network, String content) {}
