package io.dendro.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that was probably meant, for a message that asks "did you mean?".
 *
 * <pre>{@code
 * NearestName.of("lin", List.of("plant", "line"))       // line
 * NearestName.of("palnt", List.of("plant", "line"))     // plant: two neighbours changed places
 * NearestName.of("Plant", List.of("plant", "line"))     // plant
 * NearestName.of("pressure", List.of("plant", "line"))  // nothing
 * }</pre>
 */
public final class NearestName {
    private static final int LETTERS_PER_SLIP = 3;
    private static final int MOST_SLIPS = 3;

    private NearestName() {}

    /**
     * The candidate that is a few slips away: letters left out, added, replaced or swapped with their neighbour, one slip
     * for every three letters and no more than three. Case alone never counts as a slip. Of equally near candidates the
     * first is taken.
     *
     * @return never {@code wanted} itself; empty when no candidate is near
     */
    public static Optional<String> of(String wanted, Collection<String> candidates) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            if (candidate.equals(wanted)) {
                continue;
            }
            int distance = distance(fold(wanted), fold(candidate));
            if (distance <= allowed(wanted, candidate) && distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int allowed(String wanted, String candidate) {
        return Math.min(MOST_SLIPS, Math.min(wanted.length(), candidate.length()) / LETTERS_PER_SLIP);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The distance of Damerau and Levenshtein in its simple form: no letter takes part in two slips. */
    private static int distance(String a, String b) {
        int[] beforePrevious = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        Arrays.setAll(previous, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            int[] free = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = free;
        }
        return previous[b.length()];
    }
}
