package org.treffpunkt.web;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import jakarta.annotation.Priority;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where browsers may sign in, for the content security policy: the origin of the issuer, unless it is given. */
@Priority(Priorities.LIBRARY) // nearer to the sources than what puts values into other values
public class IssuerOrigin implements ConfigSourceInterceptor {
    private static final long serialVersionUID = 1;
    private static final String NAME = "treffpunkt.issuer-origin";

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue given = context.proceed(name);
        if (!name.equals(NAME) || given != null) return given;
        ConfigValue issuer = context.restart("treffpunkt.issuer");
        if (issuer == null || issuer.getValue() == null) return null;
        URI address = URI.create(issuer.getValue());
        return issuer.withName(NAME).withValue(address.getScheme() + "://" + address.getRawAuthority());
    }
}
