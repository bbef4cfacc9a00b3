package org.treffpunkt.audit;

/** What somebody signed in is called. */
record Named(String subject, String name) {}
