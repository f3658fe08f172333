package io.dendro.processor;

import static java.util.stream.Collectors.toMap;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/** Runs the compiler with the processor, as a strict user's build does. */
final class Compilations {
    /** All but the one that wants annotations claimed, which no processor should do. */
    private static final String LINT = "-Xlint:all,-processing";

    /** The language of the sources: the oldest that works, unless a run is about a newer compiler. */
    private static final String RELEASE = System.getProperty("dendro.release", "17");

    private Compilations() {}

    static Compilation strict(List<JavaFileObject> sources, Processor... others) {
        return compiler(others)
                .withOptions(LINT, "-Werror", "--release", RELEASE)
                .compile(sources);
    }

    /** Goes on after errors of the processor, so that errors which only follow from them would show. */
    static Compilation lenient(List<JavaFileObject> sources, Processor... others) {
        return lenient(List.of(), sources, others);
    }

    static Compilation lenient(List<String> options, List<JavaFileObject> sources, Processor... others) {
        return lenient(compiler(others), options, sources);
    }

    private static Compilation lenient(Compiler compiler, List<String> options, List<JavaFileObject> sources) {
        List<String> all =
                new ArrayList<>(List.of(LINT + ",-auxiliaryclass", "--should-stop=ifError=FLOW", "--release", RELEASE));
        all.addAll(options);
        return compiler.withOptions(all).compile(sources);
    }

    /** As {@link #lenient}, by a processor that is not the usual one. */
    static Compilation lenientBy(Processor processor, List<String> options, List<JavaFileObject> sources) {
        return lenient(Compiler.javac().withProcessors(processor), options, sources);
    }

    /** With these processors, in this order. */
    static Compilation of(List<JavaFileObject> sources, Processor... processors) {
        return Compiler.javac()
                .withProcessors(processors)
                .withOptions(LINT, "--should-stop=ifError=FLOW", "--release", "17")
                .compile(sources);
    }

    /** With a processor that cannot create files. */
    static Compilation withBrokenFiler(List<JavaFileObject> sources, Supplier<? extends Exception> failure) {
        return Compiler.javac()
                .withProcessors(new ProcessorWithBrokenFiler("create", failure))
                .compile(sources);
    }

    /** With a filer that creates sources and nothing else. */
    static Compilation withoutResources(List<JavaFileObject> sources, Supplier<? extends Exception> failure) {
        return Compiler.javac()
                .withProcessors(new ProcessorWithBrokenFiler("createResource", failure))
                .compile(sources);
    }

    /** The generated sources by file name. */
    static Map<String, String> generated(Compilation compilation) {
        return compilation.generatedFiles().stream()
                .filter(file -> file.getKind() == Kind.SOURCE)
                .collect(toMap(Compilations::fileName, Compilations::text, (a, b) -> a, TreeMap::new));
    }

    private static Compiler compiler(Processor... others) {
        Processor[] all = new Processor[others.length + 1];
        all[0] = new TimeseriesProcessor();
        System.arraycopy(others, 0, all, 1, others.length);
        return Compiler.javac().withProcessors(all);
    }

    private static String fileName(JavaFileObject file) {
        return file.getName().substring(file.getName().lastIndexOf('/') + 1);
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
