package io.dendro.benchmark.compile;

import java.nio.file.Path;
import java.util.List;

/**
 * How a run goes.
 *
 * @param entities how many are compiled at once
 * @param warmUps rounds of a warm javac that do not count
 * @param rounds rounds that count
 * @param classPath Dendro's, to compile against
 * @param processorPath Dendro's processor
 * @param directory for sources, classes and logs
 */
record Options(int entities, int warmUps, int rounds, String classPath, String processorPath, Path directory) {

    /** Reads {@code [--short] [--entities NUMBER] CLASS_PATH PROCESSOR_PATH DIRECTORY}. */
    static Options parse(List<String> arguments) {
        int paths = arguments.size() - 3;
        int entities = 200;
        boolean isShort = false;
        for (int i = 0; i < paths; i++) {
            switch (arguments.get(i)) {
                case "--short" -> isShort = true;
                case "--entities" -> entities = Integer.parseInt(arguments.get(++i));
                default -> throw new IllegalArgumentException("unknown argument " + arguments.get(i));
            }
        }
        Path directory = Path.of(arguments.get(paths + 2)).toAbsolutePath();
        return new Options(
                entities, isShort ? 2 : 5, isShort ? 3 : 7, arguments.get(paths), arguments.get(paths + 1), directory);
    }
}
