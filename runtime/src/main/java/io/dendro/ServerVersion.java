package io.dendro;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a server's version, ordered as releases are.
 *
 * @param major 2 in {@code 2.0.1-beta}
 * @param minor 0 in {@code 2.0.1-beta}
 * @param patch 1 in {@code 2.0.1-beta}
 */
public record ServerVersion(int major, int minor, int patch) implements Comparable<ServerVersion> {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(?![\\d\\p{L}])");

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
        Matcher matcher = TEXT.matcher(text);
        return matcher.lookingAt()
                ? Optional.of(new ServerVersion(number(matcher, 1), number(matcher, 2), number(matcher, 3)))
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
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
