package org.treffpunkt.protection;

/** What somebody contributed to a meeting, in one language. */
record Contributed(String meeting, String words) {}
