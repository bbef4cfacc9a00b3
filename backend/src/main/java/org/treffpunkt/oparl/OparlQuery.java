package org.treffpunkt.oparl;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;

/** What every list of OParl understands (chapter 2.5). Instants are read here: clients forget to encode the plus of an offset, and mean it nevertheless. */
record OparlQuery(
        @Parameter(description = "Only what was made at or after this instant.", schema = @Schema(type = SchemaType.STRING, format = "date-time")) @QueryParam("created_since") @Nullable String createdSince,
        @Parameter(description = "Only what was made at or before this instant.", schema = @Schema(type = SchemaType.STRING, format = "date-time")) @QueryParam("created_until") @Nullable String createdUntil,
        @Parameter(description = "Only what was changed at or after this instant, and what was deleted or withdrawn since.", schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        @QueryParam("modified_since") @Nullable String modifiedSince,
        @Parameter(description = "Only what was changed at or before this instant.", schema = @Schema(type = SchemaType.STRING, format = "date-time")) @QueryParam("modified_until") @Nullable String modifiedUntil,
        @Parameter(description = "Most objects on a page; there are never more than 100.") @QueryParam("limit") @DefaultValue("100") int limit,
        @Parameter(description = "Leave out the lists within objects: agenda items, files and memberships.") @QueryParam("omit_internal") @DefaultValue("false") boolean omitInternal,
        @Parameter(description = "Id after which the page begins, as `links` give it.") @QueryParam("after") @Nullable UUID after) {
    private static final int MOST = 100;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final Instant ALWAYS = Instant.EPOCH;
    private static final Instant FOREVER = Instant.parse("9999-12-31T23:59:59Z");

    OparlQuery {
        if (limit < 1) throw Refusal.badParameter("limit", "`limit` is at least 1.");
    }

    int most() {
        return Math.min(limit, MOST);
    }

    UUID begin() {
        return after == null ? BEFORE_ALL : after;
    }

    /** What was deleted is told to those who bring a copy up to date, and to nobody else. */
    List<Boolean> deleted() {
        return modifiedSince == null ? List.of(false) : List.of(false, true);
    }

    Instant madeSince() {
        return instant("created_since", createdSince, ALWAYS);
    }

    Instant madeUntil() {
        return instant("created_until", createdUntil, FOREVER);
    }

    Instant changedSince() {
        return instant("modified_since", modifiedSince, ALWAYS);
    }

    Instant changedUntil() {
        return instant("modified_until", modifiedUntil, FOREVER);
    }

    /** The address of a page of the same list with the same filters, always written the same way. */
    String address(String list, @Nullable UUID from) {
        var parameters = new StringJoiner("&", "?", "").setEmptyValue("");
        add(parameters, "created_since", createdSince == null ? null : madeSince());
        add(parameters, "created_until", createdUntil == null ? null : madeUntil());
        add(parameters, "modified_since", modifiedSince == null ? null : changedSince());
        add(parameters, "modified_until", modifiedUntil == null ? null : changedUntil());
        add(parameters, "limit", most() == MOST ? null : most());
        add(parameters, "omit_internal", omitInternal ? true : null);
        add(parameters, "after", from);
        return list + parameters;
    }

    private static void add(StringJoiner parameters, String name, @Nullable Object value) {
        if (value != null) parameters.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }

    private static Instant instant(String name, @Nullable String text, Instant otherwise) {
        if (text == null) return otherwise;
        try {
            Instant instant = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            // Beyond these there is nothing, and the database knows no such times.
            return instant.isBefore(ALWAYS) ? ALWAYS : instant.isAfter(FOREVER) ? FOREVER : instant;
        } catch (DateTimeException e) {
            throw Refusal.badParameter(name, "`" + name + "` must be an instant such as 2019-03-11T18:00:00+01:00 (write `+` as `%2B`).");
        }
    }
}
