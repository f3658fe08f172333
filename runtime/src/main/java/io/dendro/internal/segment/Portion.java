package io.dendro.internal.segment;

/**
 * Entries that follow each other in one file. Immutable.
 *
 * @param segment the number of the file
 * @param from where the first begins
 * @param to where the last ends
 * @param entries how many there are
 */
public record Portion(long segment, int from, int to, int entries) {

    Portion grownTo(int end) {
        return new Portion(segment, from, end, entries + 1);
    }
}
