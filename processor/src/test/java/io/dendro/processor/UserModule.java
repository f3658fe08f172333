package io.dendro.processor;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A module of a user's build, compiled from files into files, as build tools do it. */
final class UserModule {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private static final List<String> LIBRARIES = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry ->
                    entry.matches(".*/((dendro-(annotations|runtime|thrift)|libthrift|slf4j-api|jspecify)-[^/]*\\.jar"
                            + "|(annotations|runtime|thrift)/target/classes)"))
            .toList();

    private final Path folder;
    private final List<Path> sources = new ArrayList<>();

    UserModule(Path folder) {
        this.folder = folder;
    }

    /** Adds a source, or replaces it; it is compiled next time. */
    UserModule source(String path, String text) {
        Path file = folder.resolve("src").resolve(path);
        write(file, text);
        sources.add(file);
        return this;
    }

    /** Adds an entity with the usual imports, in a file of its own. */
    UserModule entity(String name, String path, String components) {
        int dot = name.lastIndexOf('.');
        return source(
                name.replace('.', '/') + ".java",
                """
                package %s;
                import io.dendro.annotation.*;
                import java.time.Instant;
                @Timeseries(%s)
                public record %s(@Timestamp Instant time, %s) {}
                """
                        .formatted(name.substring(0, dot), path, name.substring(dot + 1), components));
    }

    /** Compiles what was added since the last time; other classes of the module are taken as they are. The messages. */
    List<String> compile(Path... classPath) {
        return compile(new TimeseriesProcessor(), "-cp", paths(classPath));
    }

    List<String> compileOnModulePath(Path... modulePath) {
        return compile(new TimeseriesProcessor(), "-p", paths(modulePath));
    }

    List<String> compile(Processor processor, String... options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            Files.createDirectories(classes());
            Files.createDirectories(generated());
            List<String> all = new ArrayList<>(List.of(options));
            all.addAll(List.of(
                    "-d",
                    classes().toString(),
                    "-s",
                    generated().toString(),
                    "--release",
                    "17",
                    "-Xlint:all,-processing,-path"));
            JavaCompiler.CompilationTask task =
                    JAVAC.getTask(null, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(processor));
            task.call();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        sources.clear();
        return diagnostics.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    Path classes() {
        return folder.resolve("target").resolve("classes");
    }

    /** Where generated sources are. */
    Path generated() {
        return folder.resolve("target").resolve("generated-sources");
    }

    /** The class path that has the other classes of this module too. */
    static String paths(Path... others) {
        return Stream.concat(Stream.of(others).map(Path::toString), LIBRARIES.stream())
                .collect(joining(File.pathSeparator));
    }

    /** Packs the classes. */
    Path jar(String name) {
        Path jar = folder.resolve("target").resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                Stream<Path> classes = Files.walk(classes())) {
            for (Path each : classes.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes().relativize(each).toString().replace(File.separatorChar, '/')));
                Files.copy(each, entries);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return jar;
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
