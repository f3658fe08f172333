package io.dendro.testing.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One forked JVM of the server. */
final class ServerProcess {
    private static final int DIRECT_MEGABYTES = 8 * 1024;

    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.base/java.nio",
            "java.base/java.io",
            "java.base/java.net");

    private final Node node;
    private final Process process;
    private final long logStart;
    private final long outputStart;

    private ServerProcess(Node node, Process process, long logStart, long outputStart) {
        this.node = node;
        this.process = process;
        this.logStart = logStart;
        this.outputStart = outputStart;
    }

    static ServerProcess fork(Node node, Launch launch, List<String> configuration) throws IOException {
        NodeJvm jvm = launch.jvmOf(node);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + jvm.heapMegabytes() + "m");
        // Each database keeps buffers of its log outside the heap, 11 MB and more, and tests leave many databases.
        command.add("-XX:MaxDirectMemorySize=" + DIRECT_MEGABYTES + "m");
        command.add("-XX:-UsePerfData");
        if (node.kind() == NodeKind.CONFIG_NODE) {
            // It idles: what counts is that it is up soon.
            command.add("-XX:+UseSerialGC");
            command.add("-XX:TieredStopAtLevel=1");
        }
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.addAll(jvm.options());
        command.addAll(configuration);
        command.add(ProcessGuard.class.getName());
        command.add(Long.toString(node.kind().grace.toMillis()));
        command.add(node.kind().mainClass);
        command.add("-s");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(launch.directory().root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(launch.outputOf(node).toFile()));
        // Debuggers and agents that were meant for us would collide in the server.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        long logStart = sizeOf(launch.logOf(node));
        long outputStart = sizeOf(launch.outputOf(node));
        return new ServerProcess(node, builder.start(), logStart, outputStart);
    }

    private static long sizeOf(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** Where in its log file this process began; what is before is of an earlier one. */
    long logStart() {
        return logStart;
    }

    long outputStart() {
        return outputStart;
    }

    Node node() {
        return node;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Ends it in order, and by force when that takes too long. */
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyDead) {
            // Then there is nothing to tell it.
        }
        if (!endsWithin(node.kind().grace.plusSeconds(2))) {
            kill();
        }
    }

    void kill() {
        process.destroyForcibly();
        endsWithin(Duration.ofSeconds(10));
    }

    private boolean endsWithin(Duration time) {
        boolean interrupted = false;
        long deadline = System.nanoTime() + time.toNanos();
        try {
            while (true) {
                try {
                    return process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    // A server must not be left behind because somebody is in a hurry.
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
