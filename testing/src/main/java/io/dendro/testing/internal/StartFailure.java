package io.dendro.testing.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Explains a start that failed by what the process logged in it. */
final class StartFailure {
    private static final int LINES = 30;
    private static final List<String> BIND_FAILURES =
            List.of("Address already in use", "BindException", "Could not create ServerSocket");

    private StartFailure() {}

    static ServerFailure of(Launch launch, ServerProcess process, String what) {
        Node node = process.node();
        List<String> log = read(launch.logOf(node), process.logStart());
        List<String> output = read(launch.outputOf(node), process.outputStart());
        String message = "The server's %s %s.%n  Logs: %s%n%s%s"
                .formatted(
                        node.title(),
                        what,
                        launch.directory().logs(),
                        section("From " + launch.logOf(node).getFileName(), excerpt(log)),
                        section("It printed", lastOf(output)));
        boolean bindFailed =
                log.stream().anyMatch(line -> BIND_FAILURES.stream().anyMatch(line::contains));
        return bindFailed ? new ServerFailure.PortTaken(message) : new ServerFailure(message);
    }

    private static String section(String title, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : "  " + title + ":\n" + String.join("\n", lines).indent(4);
    }

    /** From the first error on, because an orderly end buries it under a hundred lines; else the last lines. */
    private static List<String> excerpt(List<String> log) {
        for (int at = 0; at < log.size(); at++) {
            if (log.get(at).contains(" ERROR ")) {
                return log.subList(at, Math.min(log.size(), at + LINES));
            }
        }
        return lastOf(log);
    }

    private static List<String> lastOf(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    }

    private static List<String> read(Path file, long start) {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(start);
            // Not UTF-8 for sure: a JVM that dies early prints in the platform's encoding.
            return new BufferedReader(Channels.newReader(channel, StandardCharsets.ISO_8859_1))
                    .lines()
                    .toList();
        } catch (IOException neverWritten) {
            return List.of();
        }
    }
}
