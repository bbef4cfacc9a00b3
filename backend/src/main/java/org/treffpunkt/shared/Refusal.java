package org.treffpunkt.shared;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a request is not carried out, in the domain's words. The slug is part of the API: `/problems/{slug}` explains it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What kind of no it is; the border turns it into a status code. */
    public enum Kind { MOVED, MALFORMED, SIGN_IN_NEEDED, FORBIDDEN, NOT_FOUND, GONE, CONFLICT, STALE, CONDITION_MISSING, RULE_BROKEN, TOO_MANY }

    private final Kind kind;
    private final String slug;
    private final transient List<Violation> violations;
    private long retryAfter;
    private boolean withheld;
    private @Nullable String challenge;
    private transient @Nullable UUID movedTo;

    public Refusal(Kind kind, String slug, String detail, List<Violation> violations) {
        super(detail);
        this.kind = kind;
        this.slug = slug;
        this.violations = List.copyOf(violations);
    }

    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "not-found", "There is nothing here, or nothing that you may see.", List.of());
    }

    /** There is something, and it is not for this caller. They hear what they would hear if there were nothing; the audit knows the difference. */
    public static Refusal withheld() {
        var refusal = notFound();
        refusal.withheld = true;
        return refusal;
    }

    public static Refusal gone() {
        return new Refusal(Kind.GONE, "gone", "This record was deleted.", List.of());
    }

    /** It is another record now. Whoever reads is led there; whoever writes hears that it is gone. */
    public static Refusal moved(UUID to) {
        var refusal = new Refusal(Kind.MOVED, "merged", "This record was merged into another one, which has the id " + to + ".", List.of());
        refusal.movedTo = to;
        return refusal;
    }

    public static Refusal forbidden(String detail) {
        return new Refusal(Kind.FORBIDDEN, "forbidden", detail, List.of());
    }

    /** The caller's program may not do this, whatever the caller may (RFC 6750, section 3.1). */
    public static Refusal scopeMissing(@Nullable String scope) {
        String detail = scope == null ? "This is not for programs." : "The token needs the scope `" + scope + "`.";
        var refusal = new Refusal(Kind.FORBIDDEN, "insufficient-scope", detail, List.of());
        refusal.challenge = "Bearer error=\"insufficient_scope\"" + (scope == null ? "" : ", scope=\"" + scope + "\"");
        return refusal;
    }

    /** The caller may write the record, but not this member of it. */
    public static Refusal forbidden(String pointer, String message) {
        return new Refusal(Kind.FORBIDDEN, "forbidden", message, List.of(Violation.at(pointer, message)));
    }

    public static Refusal ruleBroken(String slug, String pointer, String message) {
        return new Refusal(Kind.RULE_BROKEN, slug, message, List.of(Violation.at(pointer, message)));
    }

    public static Refusal unknownReference(String pointer) {
        return ruleBroken("unknown-reference", pointer, "There is no such record, or it was deleted.");
    }

    public static Refusal badParameter(String name, String message) {
        return new Refusal(Kind.MALFORMED, "bad-parameter", message, List.of(Violation.ofParameter(name, message)));
    }

    /** Somebody did this too often; in so long it can be tried again. */
    public static Refusal tooMany(Duration wait) {
        var refusal = new Refusal(Kind.TOO_MANY, "too-many-requests", "This was done very often just now. Try again in " + Math.max(1, wait.toMinutes()) + " minutes.", List.of());
        refusal.retryAfter = wait.toSeconds();
        return refusal;
    }

    /** Seconds to wait, of what was done too often. */
    public long retryAfter() {
        return retryAfter;
    }

    /** Whether it is not found only by this caller. */
    public boolean isWithheld() {
        return withheld;
    }

    /** What to tell a program in {@code WWW-Authenticate}, if another token would do. */
    public @Nullable String challenge() {
        return challenge;
    }

    /** Which record it is now. */
    public @Nullable UUID movedTo() {
        return movedTo;
    }

    public Kind kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }

    public List<Violation> violations() {
        return violations;
    }

    @Override
    public String getMessage() {
        return java.util.Objects.requireNonNull(super.getMessage());
    }
}
