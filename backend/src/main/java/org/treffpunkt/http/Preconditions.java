package org.treffpunkt.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Refusal;

/** Nobody overwrites what they have not seen: a change names the version it is based on (RFC 9110, If-Match). */
public final class Preconditions {
    private Preconditions() {}

    public static void require(Aggregate record, @Nullable String ifMatch) {
        require(record.version(), ifMatch);
    }

    public static void require(long version, @Nullable String ifMatch) {
        if (ifMatch == null)
            throw new Refusal(Refusal.Kind.CONDITION_MISSING, "if-match-required", "Send the ETag of the version you changed in `If-Match`.", List.of());
        if (!ifMatch.equals("*") && List.of(ifMatch.split("\\s*,\\s*")).stream().noneMatch(etag(version)::equals))
            throw new Refusal(Refusal.Kind.STALE, "changed-meanwhile", "Somebody else changed this record since you read it. Read it again and repeat your change.", List.of());
    }

    static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** Of what is shown without a token. It says less than others may read, so that a copy of it answers nobody who signed in, and nobody overwrites on the strength of it what they have not seen. */
    static String publicEtag(long version) {
        return "\"" + version + "-public\"";
    }
}
