package org.treffpunkt.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which scope a token needs for the operations of a resource, unless it is of a client with which people sign in: {@code x:read} for those that read, {@code x:write} for the others.
 * The one place where operations and scopes meet; an operation without it is for people only.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NeedsScope {
    /** For what everybody may know: who one is, and where to sign in. */
    String NONE = "";

    /** What stands before the colon, such as {@code offers}. */
    String value();
}
