package org.treffpunkt.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Words planted in the records, and who may come across them. */
final class Canaries {
    /** A word, or the one number that is planted where no word fits. */
    private static final Pattern WORD = Pattern.compile("canary[a-z0-9]+|\\b" + World.INTERNAL_CAPACITY + "\\b", Pattern.CASE_INSENSITIVE);

    private final Map<String, Set<String>> allowed = new HashMap<>();
    private final Map<String, String> planted = new HashMap<>();
    private final Map<String, Set<String>> met = new HashMap<>();
    private final Set<String> leaks = new TreeSet<>();

    /** @param place where it is planted, for people */
    void plant(String word, String place, Set<String> readers) {
        planted.put(word, place);
        allowed.computeIfAbsent(word, none -> new HashSet<>()).addAll(readers);
    }

    void look(String actor, String asked, String shown) {
        var words = WORD.matcher(shown);
        while (words.find()) {
            String word = words.group().toLowerCase(java.util.Locale.ROOT);
            if (!planted.containsKey(word)) continue; // of another run in the same database
            met.computeIfAbsent(word, none -> new HashSet<>()).add(actor);
            if (!allowed.get(word).contains(actor)) leaks.add(asked + " shows " + actor + " what is planted in " + planted.get(word));
        }
    }

    boolean met(String word, String actor) {
        return met.getOrDefault(word, Set.of()).contains(actor);
    }

    Set<String> leaks() {
        return leaks;
    }

    Map<String, String> planted() {
        return planted;
    }

    boolean allowed(String word, String actor) {
        return allowed.get(word).contains(actor);
    }
}
