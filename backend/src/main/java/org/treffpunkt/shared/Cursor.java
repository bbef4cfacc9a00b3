package org.treffpunkt.shared;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Where a page ended: the sort values and id of its last record. Opaque to clients, bound to the order it was made for. */
record Cursor(String sort, List<String> values, UUID id) {
    private static final char SEPARATOR = '\u001f';

    String write() {
        var parts = new ArrayList<String>();
        parts.add(sort);
        parts.addAll(values);
        parts.add(id.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(String.join(String.valueOf(SEPARATOR), parts).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor made for this order; anything else is refused. */
    static <T> Cursor read(String text, String sort, List<Order.Step<T>> steps) {
        try {
            var parts = List.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(String.valueOf(SEPARATOR), -1));
            if (parts.size() != steps.size() + 2 || !parts.getFirst().equals(sort)) throw foreign();
            var values = parts.subList(1, parts.size() - 1);
            for (int i = 0; i < steps.size(); i++) Order.read(steps.get(i).key().type(), values.get(i));
            return new Cursor(sort, values, UUID.fromString(parts.getLast()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw foreign();
        }
    }

    private static Refusal foreign() {
        return Refusal.badParameter("cursor", "`cursor` is not one this list gave for this `sort`. Begin without it.");
    }
}
