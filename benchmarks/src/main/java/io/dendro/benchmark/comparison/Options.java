package io.dendro.benchmark.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a run goes.
 *
 * @param warmUps rounds that do not count
 * @param rounds rounds that count
 * @param groups which groups take part, by words of their titles; empty for all
 * @param directory for logs and captured results
 */
record Options(int warmUps, int rounds, List<String> groups, Path directory) {

    /** Reads {@code [--short] [--only WORD]... DIRECTORY}. */
    static Options parse(List<String> arguments) {
        int last = arguments.size() - 1;
        List<String> groups = new ArrayList<>();
        boolean isShort = false;
        for (int i = 0; i < last; i++) {
            switch (arguments.get(i)) {
                case "--short" -> isShort = true;
                case "--only" -> groups.add(arguments.get(++i));
                default -> throw new IllegalArgumentException("unknown argument " + arguments.get(i));
            }
        }
        Path directory = Path.of(arguments.get(last));
        return isShort ? new Options(3, 5, groups, directory) : new Options(5, 15, groups, directory);
    }
}
