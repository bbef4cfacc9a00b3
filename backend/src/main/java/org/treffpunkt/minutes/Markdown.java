package org.treffpunkt.minutes;

import java.util.ArrayList;
import java.util.List;

/** Plain text made into Markdown that reads the same. */
final class Markdown {
    private Markdown() {}

    /** What would be a mark stays a letter, and a line stays a line; lists and empty lines are left as people type them. */
    static String of(String text) {
        return text.strip().replaceAll("([\\\\`*_\\[\\]<>#&~|])", "\\\\$1").replaceAll("(?m)^[ \\t]{4,}", "   ").replaceAll("(?m)^( *)([-=])(?=[-= \\t]*$)", "$1\\\\$2")
                .replaceAll("[ \\t]+(?=\\n|$)", "").replaceAll("(?<=[^\\n])\\n(?=[^\\n])", "  \n");
    }

    /** Cuts between lines, and within a line only where it is longer than a page. No page is empty where the text neither begins nor ends with white space. */
    static List<String> pages(String text, int longest) {
        var pages = new ArrayList<String>();
        String rest = text;
        while (rest.length() > longest) {
            int end = rest.lastIndexOf('\n', longest);
            if (end <= 0) end = rest.lastIndexOf(' ', longest);
            // Never between the two halves of a letter.
            if (end <= 0) end = Character.isHighSurrogate(rest.charAt(longest - 1)) ? longest - 1 : longest;
            pages.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        pages.add(rest);
        return pages;
    }
}
