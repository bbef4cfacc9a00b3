package org.treffpunkt.shared;

/** Where it is kept who did what: one entry per deed, in the transaction in which it is done. The package that keeps it answers, since this one knows no callers. */
public interface Trail {
    /** Writes a record and keeps what it was before and is after that. */
    void keep(Act act, Aggregate record, Runnable write);

    void keep(Deed deed);
}
