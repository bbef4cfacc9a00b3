package org.treffpunkt.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a term stands among the others of its vocabulary. */
record TermStanding(String code, @Nullable String broader, List<String> members) {}
