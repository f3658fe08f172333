package io.dendro.benchmark.comparison;

import io.dendro.benchmark.worker.Figures;
import io.dendro.benchmark.worker.Worker;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The process of one side, and the conversation with it. What it prints besides goes to a log. */
final class WorkerProcess implements AutoCloseable {

    private static final List<String> JVM = List.of("-Xms2g", "-Xmx2g", "-XX:+UseG1GC");

    private final Side side;
    private final Path log;
    private final Process process;
    private final BufferedWriter requests;
    private final BufferedReader answers;

    private WorkerProcess(Side side, Path log, Process process) {
        this.side = side;
        this.log = log;
        this.process = process;
        this.requests = process.outputWriter();
        this.answers = process.inputReader();
    }

    static WorkerProcess start(Side side, String classPath, Path log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-cp", classPath, side.worker()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        WorkerProcess worker = new WorkerProcess(side, log, process);
        String line = worker.answers.readLine();
        if (!Worker.READY.equals(line)) {
            worker.close();
            throw worker.failure("did not start", line);
        }
        return worker;
    }

    Figures run(String variant, int run) throws IOException {
        requests.write(variant + " " + run);
        requests.newLine();
        requests.flush();
        String answer = answers.readLine();
        if (answer == null || !answer.startsWith(Worker.OK)) {
            throw failure("failed at " + variant, answer);
        }
        return Figures.parse(answer.substring(Worker.OK.length()));
    }

    private IOException failure(String what, @Nullable String answer) {
        return new IOException("the process of side " + side + " " + what + " (" + answer + "); see " + log);
    }

    @Override
    public void close() {
        try {
            requests.close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
