package org.treffpunkt.value;

/** A value that cannot be: the slug names the rule it breaks, the message says how to mend it. Where in the document it stood is known by whoever reads the document. */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private final String slug;

    public InvalidValue(String slug, String message) {
        super(message);
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    @Override
    public String getMessage() {
        return java.util.Objects.requireNonNull(super.getMessage());
    }
}
