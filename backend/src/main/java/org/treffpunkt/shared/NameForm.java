package org.treffpunkt.shared;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form in which a name may be met, folded as {@link SearchText} says: the name without the legal form and with usual abbreviations written out, its short form, or its initials. */
@Embeddable
public record NameForm(@Enumerated(EnumType.STRING) Kind kind, String form) {
    /** What the form was made of. */
    public enum Kind { NAME, SHORT, INITIALS }

    /** Legal forms of the countries that the reference networks are in, folded. */
    private static final Pattern LEGAL_FORM = Pattern.compile("(?<!\\S)(e v|ev|eingetragener verein|gemeinnutzige[rs]? gmbh|ggmbh|gmbh|mbh|gug|ug|haftungsbeschrankt|eg|ag|kg|ohg|kdor|z s|o p s|s r o|asbl|vzw)(?!\\S)");

    /** Of associations that are met under both names. */
    private static final Map<String, String> WRITTEN_OUT = Map.of(
            "awo", "arbeiterwohlfahrt", "drk", "deutsches rotes kreuz", "asb", "arbeiter samariter bund", "ib", "internationaler bund", "vhs", "volkshochschule",
            "kv", "kreisverband", "lv", "landesverband", "ov", "ortsverband", "mgh", "mehrgenerationenhaus", "ihk", "industrie und handelskammer");

    private static final Set<String> PARTICLES = Set.of("der", "die", "das", "des", "dem", "den", "und", "fur", "in", "im", "am", "an", "auf", "aus", "von", "vom", "zu", "zum", "zur", "mit", "of", "and", "the", "for");
    private static final int SHORTEST_INITIALS = 3;

    /** All forms of somebody who bears these names and short names. */
    public static Set<NameForm> of(Collection<String> names, Collection<String> shortNames) {
        var forms = new LinkedHashSet<NameForm>();
        for (String name : names) {
            add(forms, Kind.NAME, plain(name));
            initials(name).forEach(initials -> add(forms, Kind.INITIALS, initials));
        }
        shortNames.forEach(name -> add(forms, Kind.SHORT, bare(name)));
        return forms;
    }

    private static void add(Set<NameForm> forms, Kind kind, String form) {
        if (!form.isBlank()) forms.add(new NameForm(kind, form));
    }

    /** Folded, without the legal form. */
    public static String bare(String name) {
        String folded = SearchText.fold(name);
        String bare = LEGAL_FORM.matcher(folded).replaceAll(" ").replaceAll("\\s+", " ").strip();
        return bare.isEmpty() ? folded : bare;
    }

    /** The same, with abbreviations written out. */
    public static String plain(String name) {
        return Stream.of(bare(name).split(" ")).map(word -> WRITTEN_OUT.getOrDefault(word, word)).collect(Collectors.joining(" "));
    }

    /** With the particles and without them: both are usual. */
    private static List<String> initials(String name) {
        var words = Stream.of(plain(name).split(" ")).filter(word -> !word.isEmpty()).toList();
        var initials = new ArrayList<String>();
        for (var counted : List.of(words, words.stream().filter(word -> !PARTICLES.contains(word)).toList()))
            if (counted.size() >= SHORTEST_INITIALS) initials.add(counted.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
        return initials;
    }
}
