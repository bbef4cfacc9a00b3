package org.treffpunkt.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation that gives personal data of many at once: it leaves an entry with their number and the names of the filters. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ReadInBulk {
    /** The kind of record that is read: PARTNER_CONTACT. */
    @Nonbinding String value() default "";
}
