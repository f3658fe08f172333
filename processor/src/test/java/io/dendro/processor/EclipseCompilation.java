package io.dendro.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** What Eclipse's compiler makes of sources: it wants real files, so these are in a folder. */
record EclipseCompilation(boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path output) {

    private static final EclipseCompiler COMPILER = new EclipseCompiler();

    /** One for all, as it takes longer to find all classes than to compile a few. */
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    static EclipseCompilation of(List<Path> sources, List<String> options, Path folder) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try {
            Path output = Files.createDirectories(folder.resolve("output"));
            FILES.setLocation(StandardLocation.CLASS_OUTPUT, List.of(output.toFile()));
            FILES.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(output.toFile()));
            List<String> all = new ArrayList<>(List.of("-source", "17", "-target", "17"));
            all.addAll(options);
            StringWriter log = new StringWriter();
            CompilationTask task =
                    COMPILER.getTask(log, FILES, diagnostics, all, null, FILES.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new TimeseriesProcessor()));
            return new EclipseCompilation(task.call(), diagnostics.getDiagnostics(), output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The generated sources by file name. */
    Map<String, String> generated() {
        try (Stream<Path> files = Files.walk(output)) {
            Map<String, String> generated = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> generated.put(file.getFileName().toString(), Cases.text(file)));
            return generated;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
