package org.treffpunkt.oparl;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The addresses of objects. They are their ids, hence absolute and always the same, whatever name the server is called by in a request. */
@ApplicationScoped
class Addresses {
    private final String base;

    Addresses(@ConfigProperty(name = "treffpunkt.public-base-url") String publicBaseUrl) {
        base = publicBaseUrl.replaceAll("/+$", "");
    }

    String system() {
        return base + "/oparl";
    }

    String bodies() {
        return system() + "/" + OparlType.BODY.path;
    }

    String of(OparlType type, UUID id) {
        return system() + "/" + type.path + "/" + id;
    }

    @Nullable String optional(OparlType type, @Nullable UUID id) {
        return id == null ? null : of(type, id);
    }

    /** The list of the objects of a type that belong to a body or an organisation. */
    String list(OparlType whole, UUID id, OparlType members) {
        return of(whole, id) + "/" + members.path;
    }

    /** The start page for people. */
    String web() {
        return base + "/";
    }

    /** The page for people. */
    String web(String collection, UUID id) {
        return base + "/" + collection + "/" + id;
    }
}
