package io.dendro.benchmark.worker;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A new JVM, to see how long a program takes from nothing. */
public final class ColdJvm {

    private static final String DONE = "DONE";

    private ColdJvm() {}

    /**
     * Starts a JVM and waits until its program says that it is done.
     *
     * @param parts of its class path, which is to have what a user of the client needs and no more: a JVM that looks for what
     *     is not there opens every jar
     */
    public static void run(Class<?> program, String argument, List<Class<?>> parts) throws IOException {
        run(program, argument, classPath(program, parts));
    }

    /** The same with the class path of this JVM. */
    public static void run(Class<?> program, String argument) throws IOException {
        run(program, argument, System.getProperty("java.class.path"));
    }

    private static String classPath(Class<?> program, List<Class<?>> parts) {
        return Stream.concat(Stream.of(program), parts.stream())
                .map(part -> part.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void run(Class<?> program, String argument, String classPath) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(java, "-cp", classPath, program.getName(), argument);
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
