package io.dendro.benchmark.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * A process that compiles. With the path of a javac argument file it compiles once; without, it compiles each of those
 * that arrive on standard input, and so grows warm. Each answer is a line {@code <exit code> <wall ns> <cpu ns>}. What
 * javac has to say goes to standard error.
 */
final class JavacWorker {

    private final JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK is needed");

    private JavacWorker() {}

    public static void main(String[] arguments) throws IOException {
        JavacWorker worker = new JavacWorker();
        if (arguments.length == 1) {
            int exit = worker.compile(arguments[0]);
            System.out.println(exit + " 0 " + cpu().toNanos());
        } else {
            worker.serve();
        }
    }

    private void serve() throws IOException {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String request = requests.readLine(); request != null; request = requests.readLine()) {
            // What the last compilation left behind is not for this one to clean up.
            System.gc();
            Duration cpu = cpu();
            long wall = System.nanoTime();
            int exit = compile(request);
            System.out.println(exit + " " + (System.nanoTime() - wall) + " "
                    + cpu().minus(cpu).toNanos());
        }
    }

    private int compile(String argumentFile) {
        return javac.run(null, System.err, System.err, "@" + argumentFile);
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
