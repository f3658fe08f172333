package io.dendro.benchmark.compile;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Compiles in processes of its own: a new one for each compilation, or one that stays. */
final class Javac implements AutoCloseable {

    private final Path log;
    private final Process process;
    private final BufferedWriter requests;
    private final BufferedReader answers;

    private Javac(Path log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), JavacWorker.class.getName()));
        command.addAll(arguments);
        this.log = log;
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        this.requests = process.outputWriter();
        this.answers = process.inputReader();
    }

    /** Compiles in a new process; the time includes its start. */
    static Cost cold(Path argumentFile, Path log) throws IOException {
        long start = System.nanoTime();
        try (Javac javac = new Javac(log, List.of(argumentFile.toString()))) {
            Cost cost = javac.answer(argumentFile);
            return new Cost(System.nanoTime() - start, cost.cpuNanos());
        }
    }

    /** A process that compiles as often as it is asked to. */
    static Javac warm(Path log) throws IOException {
        return new Javac(log, List.of());
    }

    Cost compile(Path argumentFile) throws IOException {
        requests.write(argumentFile.toString());
        requests.newLine();
        requests.flush();
        return answer(argumentFile);
    }

    private Cost answer(Path argumentFile) throws IOException {
        String line = answers.readLine();
        if (line == null || !line.startsWith("0 ")) {
            throw failure(argumentFile, line);
        }
        String[] words = line.split(" ", -1);
        return new Cost(Long.parseLong(words[1]), Long.parseLong(words[2]));
    }

    private IOException failure(Path argumentFile, @Nullable String line) {
        return new IOException("javac failed at " + argumentFile + " (" + line + "); see " + log);
    }

    @Override
    public void close() throws IOException {
        requests.close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
