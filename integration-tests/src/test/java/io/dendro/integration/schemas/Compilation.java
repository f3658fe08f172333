package io.dendro.integration.schemas;

import io.dendro.annotation.Timeseries;
import io.dendro.mapping.TimeseriesMapper;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/**
 * One run of javac with the processor.
 *
 * @param messages all of them, in javac's order
 * @param classes what was compiled, if there was no error
 */
record Compilation(List<Message> messages, ClassLoader classes) {
    private static final String MOST_MESSAGES = "10000";

    /**
     * What the compiler says.
     *
     * @param className the class whose source it is about; empty where it is about none
     */
    record Message(String className, Diagnostic.Kind kind, String text) {

        /** The code that a message of the processor ends with, or the whole text. */
        String code() {
            int code = text.lastIndexOf("[D");
            return code < 0 ? text : text.substring(code).replaceAll("[^D0-9]", "");
        }
    }

    /** Compiles the sources as a strict build does. */
    static Compilation of(List<SourceFile> sources) {
        return run(sources, "-Xlint:all,-processing");
    }

    /** Runs the processor over the sources and goes no further, which is much faster. */
    static Compilation check(List<SourceFile> sources) {
        return run(sources, "-proc:only");
    }

    private static Compilation run(List<SourceFile> sources, String mode) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        MemoryOutput output = new MemoryOutput(javac.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8));
        List<String> options = new ArrayList<>(List.of("--release", "17", mode, "-classpath", classPath()));
        options.addAll(List.of("-Xmaxerrs", MOST_MESSAGES, "-Xmaxwarns", MOST_MESSAGES));
        JavaCompiler.CompilationTask task = javac.getTask(null, output, diagnostics, options, null, sources);
        task.setProcessors(List.of(processor()));
        task.call();
        return new Compilation(
                diagnostics.getDiagnostics().stream().map(Compilation::message).toList(), output.loader());
    }

    /** What kept the sources from compiling. */
    List<Message> errors() {
        return messages.stream()
                .filter(message -> message.kind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
        String className = diagnostic.getSource() instanceof SourceFile source ? source.className() : "";
        return new Message(className, diagnostic.getKind(), diagnostic.getMessage(null));
    }

    private static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("io.dendro."))
                .findFirst()
                .orElseThrow()
                .get();
    }

    /** What a user's class path has: the vocabulary, the runtime and the annotations for nulls. */
    private static String classPath() {
        return Stream.of(Timeseries.class, TimeseriesMapper.class, NullMarked.class)
                .map(type -> {
                    try {
                        return Path.of(type.getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString();
                    } catch (URISyntaxException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.joining(File.pathSeparator));
    }
}
