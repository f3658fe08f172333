package io.dendro;

import java.util.Optional;

/**
 * The numbers of a server's version, ordered as releases are.
 *
 * @param major 2 in {@code 2.0.1-beta}
 * @param minor 0 in {@code 2.0.1-beta}
 * @param patch 1 in {@code 2.0.1-beta}
 */
public record ServerVersion(int major, int minor, int patch) implements Comparable<ServerVersion> {

    private static final int NUMBERS = 3;
    private static final int MOST_DIGITS = 9;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public ServerVersion {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException(
                    "a version has no negative numbers: " + major + "." + minor + "." + patch);
        }
    }

    /**
     * The version of this text. What stands behind the numbers does not count, so that {@code 2.0.1-beta} is 2.0.1.
     *
     * @return empty if the text does not begin with three numbers, such as {@code UNKNOWN}
     */
    public static Optional<ServerVersion> parse(String text) {
        // Read by hand: every session reads one, and a pattern costs a program that starts a millisecond.
        int[] numbers = new int[NUMBERS];
        int end = -1;
        for (int i = 0; i < NUMBERS; i++) {
            int begin = end + 1;
            end = endOfDigits(text, begin);
            boolean isLast = i == NUMBERS - 1;
            if (end == begin
                    || end - begin > MOST_DIGITS
                    || !(isLast ? endsAt(text, end) : text.startsWith(".", end))) {
                return Optional.empty();
            }
            numbers[i] = Integer.parseInt(text, begin, end, 10);
        }
        return Optional.of(new ServerVersion(numbers[0], numbers[1], numbers[2]));
    }

    private static int endOfDigits(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Whether what follows cannot belong to a number. */
    private static boolean endsAt(String text, int end) {
        return end == text.length() || !Character.isLetter(text.codePointAt(end));
    }

    /** Whether it is that release or a later one. */
    public boolean isAtLeast(ServerVersion other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(ServerVersion other) {
        int byMajor = Integer.compare(major, other.major);
        int byMinor = Integer.compare(minor, other.minor);
        if (byMajor != 0) {
            return byMajor;
        }
        return byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
    }

    /** As {@code 2.0.1}. */
    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
