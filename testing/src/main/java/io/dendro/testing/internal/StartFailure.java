package io.dendro.testing.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Explains a start that failed by what the process logged last. */
final class StartFailure {
    private static final int TAIL = 30;
    private static final List<String> BIND_FAILURES =
            List.of("Address already in use", "BindException", "Could not create ServerSocket");

    private StartFailure() {}

    static ServerFailure of(Launch launch, Node node, String what) {
        List<String> output = tail(launch.outputOf(node));
        List<String> log = tail(launch.logOf(node));
        String message =
                """
                The server's %s %s.
                  Logs: %s
                  Last lines of %s:
                %s%s"""
                        .formatted(
                                node.title,
                                what,
                                launch.directory().logs(),
                                launch.logOf(node).getFileName(),
                                indented(log),
                                output.isEmpty() ? "" : "  It printed:\n" + indented(output));
        boolean bindFailed =
                log.stream().anyMatch(line -> BIND_FAILURES.stream().anyMatch(line::contains));
        return bindFailed ? new ServerFailure.PortTaken(message) : new ServerFailure(message);
    }

    private static String indented(List<String> lines) {
        return String.join("\n", lines).indent(4);
    }

    private static List<String> tail(Path file) {
        try {
            // Not UTF-8 for sure: a JVM that dies early prints in the platform's encoding.
            List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            return lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
        } catch (IOException neverWritten) {
            return List.of();
        }
    }
}
