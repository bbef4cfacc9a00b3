package org.treffpunkt.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The files of the web app, and its start page for every address that is one of its pages. File names below `/assets/` carry a hash, so browsers keep
 * them for good; everything else is asked for anew, so that a new version is there at once.
 */
class WebApp {
    private static final Logger LOG = Logger.getLogger(WebApp.class);
    private static final List<String> NOT_PAGES = List.of("/api/", "/q/", "/problems");
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final int AFTER_THE_API = 20_000;

    private final Optional<Path> folder;

    WebApp(@ConfigProperty(name = "treffpunkt.web-root") Optional<String> webRoot) {
        folder = webRoot.filter(path -> !path.isBlank()).map(path -> Path.of(path).toAbsolutePath());
    }

    void serve(@Observes Router router) {
        if (folder.isEmpty()) return;
        if (!Files.isRegularFile(folder.get().resolve("index.html"))) {
            LOG.warnf("The web app is not served: %s has no index.html. Build it with `make build`.", folder.get());
            return;
        }
        var files = StaticHandler.create(FileSystemAccess.ROOT, folder.get().toString()).setCachingEnabled(false).setIndexPage("index.html");
        router.route().order(AFTER_THE_API).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(request -> {
            if (isPage(request)) request.response().putHeader(HttpHeaders.CACHE_CONTROL, request.normalizedPath().startsWith("/assets/") ? FOR_GOOD : "no-cache");
            if (!isPage(request)) request.next();
            else files.handle(request);
        });
        router.route().order(AFTER_THE_API + 1).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::startPage);
    }

    private void startPage(RoutingContext request) {
        String accepted = request.request().getHeader(HttpHeaders.ACCEPT);
        boolean wantsPage = accepted != null && accepted.contains("text/html");
        if (!isPage(request) || !wantsPage || request.normalizedPath().startsWith("/assets/")) request.next();
        else request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache").putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .sendFile(folder.orElseThrow().resolve("index.html").toString());
    }

    private static boolean isPage(RoutingContext request) {
        String path = request.normalizedPath();
        return NOT_PAGES.stream().noneMatch(path::startsWith);
    }
}
