package org.treffpunkt.account;

import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.value.Reference;

/** Reads everything and needs no names: with these eyes a record is looked at to keep what it holds. Nobody who calls is this. */
@Vetoed
public final class Omniscient extends Caller {
    public static final Caller EYES = new Omniscient();

    @SuppressWarnings("NullAway") // nothing of the caller's is asked: all answers are below
    private Omniscient() {
        super(null, null, null, null, null);
    }

    @Override
    public boolean signedIn() {
        return false;
    }

    @Override
    public @Nullable String subject() {
        return null;
    }

    @Override
    public boolean administersPlatform() {
        return true;
    }

    @Override
    public boolean memberOf(UUID network) {
        return true;
    }

    @Override
    public boolean coordinates(UUID network) {
        return true;
    }

    @Override
    public boolean edits(UUID organisation) {
        return true;
    }

    @Override
    public boolean belongsWith(Aggregate record) {
        return true;
    }

    @Override
    public boolean sitsWith(Aggregate record) {
        return true;
    }

    @Override
    public boolean leads(Aggregate record) {
        return true;
    }

    /** A reference is kept without the name: that is the other record's, and may have to be forgotten with it. */
    @Override
    public boolean sees(Aggregate record) {
        return false;
    }

    @Override
    public Reference refer(Aggregate record) {
        return Reference.to(record.id());
    }

    @Override
    List<Grant> grants() {
        return List.of();
    }
}
