package org.treffpunkt.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The files of the web app, and its start page for every address that is one of its pages. They are read once and served from memory, since the HTTP layer
 * compresses no files that it sends from the disk; so no path of a request reaches the file system either. File names below `/assets/` carry a hash, so browsers
 * keep them for good; everything else is asked for anew, so that a new version is there at once.
 */
class WebApp {
    private static final Logger LOG = Logger.getLogger(WebApp.class);
    private static final List<String> NOT_PAGES = List.of("/api/", "/q/", "/problems", "/schemas/", "/oparl", "/feeds/");
    private static final String START = "/index.html";
    private static final int BEFORE_THE_API = 0;

    private final Optional<Path> folder;
    private final PageHeads heads;

    WebApp(@ConfigProperty(name = "treffpunkt.web-root") Optional<String> webRoot, PageHeads heads) {
        this.heads = heads;
        folder = webRoot.filter(path -> !path.isBlank()).map(path -> Path.of(path).toAbsolutePath());
    }

    void serve(@Observes Router router) throws IOException {
        if (folder.isEmpty()) return;
        if (!Files.isRegularFile(folder.get().resolve("index.html"))) {
            LOG.warnf("The web app is not served: %s has no index.html. Build it with `make build`.", folder.get());
            return;
        }
        var assets = read(folder.get());
        router.route().order(BEFORE_THE_API).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(context -> {
            Asset asset = asked(context.request(), assets);
            if (asset == null) context.next();
            else if (asset == assets.get(START) && PageHeads.showsRecord(context.request().path())) sendDescribed(asset, context);
            else send(asset, context);
        });
    }

    private static Map<String, Asset> read(Path folder) throws IOException {
        var assets = new HashMap<String, Asset>();
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) assets.put("/" + folder.relativize(file), Asset.of(folder, file));
        }
        return Map.copyOf(assets);
    }

    private static @Nullable Asset asked(HttpServerRequest request, Map<String, Asset> assets) {
        String path = request.path();
        if (NOT_PAGES.stream().anyMatch(path::startsWith)) return null;
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        boolean wantsPage = accepted != null && accepted.contains("text/html") && !path.startsWith("/assets/");
        return assets.getOrDefault(path, wantsPage ? assets.get(START) : null);
    }

    /** The database is asked, which must not keep the event loop waiting; whatever becomes of that, the page is served. */
    private void sendDescribed(Asset start, RoutingContext context) {
        String path = context.request().path();
        context.vertx().executeBlocking(() -> heads.page(path, start.content()), false)
                .onSuccess(page -> send(page.map(start::with).orElse(start), context))
                .onFailure(failure -> {
                    LOG.warnf("What the page %s is about could not be said: %s", path, failure.getMessage());
                    send(start, context);
                });
    }

    private static void send(Asset asset, RoutingContext context) {
        var response = context.response();
        response.putHeader(HttpHeaders.CACHE_CONTROL, asset.cacheControl()).putHeader(HttpHeaders.ETAG, asset.etag()).putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (asset.etag().equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, asset.contentType());
        if (context.request().method() == HttpMethod.HEAD) response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(asset.content().length())).end();
        else response.end(asset.content());
    }
}
