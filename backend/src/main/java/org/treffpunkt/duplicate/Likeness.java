package org.treffpunkt.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treffpunkt.shared.NameForm;
import org.treffpunkt.shared.SearchText;
import org.treffpunkt.shared.Traits;
import org.treffpunkt.value.ContactPoint;
import org.treffpunkt.value.PostalAddress;

/** How alike two are, 0 to 100, and why. */
record Likeness(int score, List<LikenessReason> reasons) {
    /** With less, two that merely live in one house would be among them. */
    static final int LEAST = 50;

    /** What is shown to somebody who looks for one record: names that are alike, too. */
    static final int WORTH_A_LOOK = 35;

    private static final double SIMILAR = 0.5;

    /** @param letters how alike the names are letter by letter, as the database says, 0 to 1 */
    static Likeness between(Traits one, Traits other, double letters) {
        var reasons = new ArrayList<LikenessReason>();
        names(one, other, letters).forEach(reasons::add);
        contacts(one, other, ContactPoint.Kind.EMAIL, LikenessReason.SAME_EMAIL).forEach(reasons::add);
        contacts(one, other, ContactPoint.Kind.PHONE, LikenessReason.SAME_PHONE).forEach(reasons::add);
        contacts(one, other, ContactPoint.Kind.WEB, LikenessReason.SAME_WEBSITE).forEach(reasons::add);
        if (common(one.addresses(), other.addresses(), Likeness::place)) reasons.add(LikenessReason.SAME_ADDRESS);
        // What speaks for it adds up as chances do: each leaves only so much doubt of the doubt there was.
        double doubt = 1;
        for (var reason : reasons) doubt *= 1 - reason.weight * (reason == LikenessReason.SIMILAR_NAME ? letters : 1);
        return new Likeness((int) Math.round(100 * (1 - doubt)), List.copyOf(reasons));
    }

    /** The strongest of what the names say; the others follow from it. */
    private static Stream<LikenessReason> names(Traits one, Traits other, double letters) {
        if (common(one.names(), other.names(), name -> SearchText.fold(Stream.of(name)))) return Stream.of(LikenessReason.SAME_NAME);
        if (common(one.names(), other.names(), NameForm::bare)) return Stream.of(LikenessReason.LEGAL_FORM);
        if (common(one.names(), other.names(), NameForm::plain) || abbreviated(one, other) || abbreviated(other, one)) return Stream.of(LikenessReason.ABBREVIATION);
        return letters >= SIMILAR ? Stream.of(LikenessReason.SIMILAR_NAME) : Stream.empty();
    }

    /** Whether one is called by the short name or the initials of the other. */
    private static boolean abbreviated(Traits one, Traits other) {
        var forms = forms(one, NameForm.Kind.NAME, NameForm.Kind.SHORT);
        return !Collections.disjoint(forms, forms(other, NameForm.Kind.SHORT, NameForm.Kind.INITIALS));
    }

    private static Set<String> forms(Traits traits, NameForm.Kind... kinds) {
        return traits.forms().stream().filter(form -> List.of(kinds).contains(form.kind())).map(NameForm::form).collect(Collectors.toSet());
    }

    private static Stream<LikenessReason> contacts(Traits one, Traits other, ContactPoint.Kind kind, LikenessReason reason) {
        return common(reached(one, kind), reached(other, kind), Function.identity()) ? Stream.of(reason) : Stream.empty();
    }

    private static List<String> reached(Traits traits, ContactPoint.Kind kind) {
        return traits.contactPoints().stream().filter(point -> point.kind() == kind).map(ContactPoint::normalised).filter(Objects::nonNull).map(address -> address.replaceFirst("/$", "")).toList();
    }

    /** Street and number, and the town: the same house. */
    private static String place(PostalAddress address) {
        String town = address.postalCode() == null ? Objects.requireNonNullElse(address.locality(), "") : address.postalCode();
        return SearchText.fold(Stream.concat(address.lines().stream(), Stream.of(town))).replaceAll("\\bstr(asse)?\\b|(?<=\\p{L})str(asse)?\\b", "str").toLowerCase(Locale.ROOT);
    }

    private static <V> boolean common(Collection<V> some, Collection<V> others, Function<V, String> as) {
        var seen = some.stream().map(as).filter(text -> !text.isBlank()).collect(Collectors.toSet());
        return others.stream().map(as).anyMatch(seen::contains);
    }
}
