package io.dendro.benchmark.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A new JVM with the class path of this one, to see how long a program takes from nothing. */
public final class ColdJvm {

    private static final String DONE = "DONE";

    private ColdJvm() {}

    /** Starts a JVM and waits until its program says that it is done. */
    public static void run(Class<?> program, String argument) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(java, "-cp", System.getProperty("java.class.path"), program.getName(), argument);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            while (line != null && !line.equals(DONE)) {
                line = output.readLine();
            }
            if (line == null) {
                throw new IOException(program.getName() + " ended before it was done");
            }
        } finally {
            process.destroy();
        }
    }

    /** Called by the program when it has done its work. */
    public static void done() {
        System.out.println(DONE);
    }
}
