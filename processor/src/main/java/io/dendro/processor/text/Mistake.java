package io.dendro.processor.text;

import io.dendro.processor.diagnostic.Excerpt;
import io.dendro.processor.diagnostic.Problem;
import java.util.List;

/**
 * Something wrong in a text.
 *
 * @param text the whole text
 * @param position where in it, counted in chars from 0; the length of the text where something is missing at its end
 * @param arguments what fills the places in {@link Problem#text()}
 */
public record Mistake(Problem problem, String text, int position, List<?> arguments) {

    static Mistake of(Problem problem, String text, int position, Object... arguments) {
        return new Mistake(problem, text, position, List.of(arguments));
    }

    /** The line with the mistake; nothing of a blank text. */
    public Excerpt excerpt() {
        if (text.isBlank()) {
            return new Excerpt("", 0);
        }
        int start = text.lastIndexOf('\n', position - 1) + 1;
        int end = text.indexOf('\n', position);
        return new Excerpt(text.substring(start, end < 0 ? text.length() : end), position - start);
    }
}
