package org.treffpunkt.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;

/** What features ask the vocabularies: whether a code is one, and what lies within it. */
@ApplicationScoped
public class Terms {
    private final TermQueries queries;

    Terms(TermQueries queries) {
        this.queries = queries;
    }

    /** Refuses codes that the vocabulary does not know, naming the first. */
    public void require(Vocabulary vocabulary, List<String> codes, String pointer) {
        if (codes.isEmpty()) return;
        var known = new HashSet<>(queries.known(vocabulary, codes));
        for (int i = 0; i < codes.size(); i++) if (!known.contains(codes.get(i))) throw unknown(vocabulary, codes.get(i), pointer + "/" + i);
    }

    public void requireOptional(Vocabulary vocabulary, @Nullable String code, String pointer) {
        if (code != null && queries.known(vocabulary, List.of(code)).isEmpty()) throw unknown(vocabulary, code, pointer);
    }

    /** The codes, all narrower ones and the members of groups: what "in Saxony" or "about counselling" covers. Empty only for no codes. */
    public Set<String> withNarrower(Vocabulary vocabulary, Collection<String> codes) {
        if (codes.isEmpty()) return Set.of();
        var within = new HashSet<>(codes);
        List<String> next = List.copyOf(within);
        while (!next.isEmpty()) {
            next = queries.within(vocabulary, next).stream().filter(within::add).toList();
        }
        return within;
    }

    /** The other way round: gives codes with all broader ones and the groups they belong to. Reads the vocabulary once, for many questions. */
    public UnaryOperator<Collection<String>> broadening(Vocabulary vocabulary) {
        var next = new HashMap<String, List<String>>();
        for (var term : queries.standings(vocabulary)) {
            if (term.broader() != null) next.computeIfAbsent(term.code(), code -> new ArrayList<>()).add(term.broader());
            for (String member : term.members()) next.computeIfAbsent(member, code -> new ArrayList<>()).add(term.code());
        }
        return codes -> {
            var above = new HashSet<>(codes);
            var open = new ArrayDeque<>(above);
            for (String code; (code = open.poll()) != null; ) for (String wider : next.getOrDefault(code, List.of())) if (above.add(wider)) open.add(wider);
            return above;
        };
    }

    private static Refusal unknown(Vocabulary vocabulary, String code, String pointer) {
        return Refusal.ruleBroken("unknown-term", pointer, "`" + code + "` is not a code of the vocabulary " + vocabulary.path() + ".");
    }
}
