package org.treffpunkt.audit;

import java.util.List;

/** An answer about many people that is no page of a list. */
public interface OfMany extends OfNetwork {
    List<?> items();
}
