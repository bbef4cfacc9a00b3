package org.treffpunkt.protection;

/** Words in which a family name stands alone. */
record FamilyMention(String place, String id, String words) {}
