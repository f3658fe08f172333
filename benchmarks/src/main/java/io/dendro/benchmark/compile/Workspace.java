package io.dendro.benchmark.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of one subject: its entities, what was generated for them, and a javac argument file for each mode. */
final class Workspace {

    private final Subject subject;
    private final int entities;
    private final Path directory;

    private Workspace(Subject subject, int entities, Path directory) {
        this.subject = subject;
        this.entities = entities;
        this.directory = directory;
    }

    /** Begins anew below the directory: writes the entities and has the processor generate what belongs to them. */
    static Workspace create(Subject subject, int entities, Path parent) throws IOException {
        Workspace workspace = new Workspace(subject, entities, parent.resolve(subject.name()));
        delete(workspace.directory);
        Files.deleteIfExists(workspace.log());
        Files.createDirectories(workspace.entitySources());
        for (int number = 1; number <= entities; number++) {
            Path file = workspace.entitySources().resolve(Subject.entity(number) + ".java");
            Files.writeString(file, subject.source(number));
        }
        Javac.cold(workspace.arguments(Mode.PROCESSOR), workspace.log());
        Files.move(workspace.processed(), workspace.generatedSources());
        return workspace;
    }

    Subject subject() {
        return subject;
    }

    Path log() {
        return directory.resolveSibling(subject.name() + ".log");
    }

    /** The argument file for a compilation that begins with nothing compiled. */
    Path arguments(Mode mode) throws IOException {
        List<String> lines = new ArrayList<>(List.of("-nowarn", "-encoding UTF-8"));
        lines.add("-d " + quoted(emptied(classes())));
        lines.add("-classpath " + quoted(subject.classPath()));
        if (mode == Mode.PROCESSOR) {
            lines.add("-processorpath " + quoted(subject.processorPath()));
            lines.add("-s " + quoted(emptied(processed())));
        } else {
            lines.add("-proc:none");
        }
        addSources(lines, entitySources());
        if (mode == Mode.GENERATED) {
            addSources(lines, generatedSources());
        }
        return Files.write(directory.resolve(mode + ".args"), lines);
    }

    /** The average size of what the processor generates for an entity. */
    long generatedBytesPerEntity() throws IOException {
        try (Stream<Path> files = Files.walk(generatedSources())) {
            return files.mapToLong(Workspace::sourceBytes).sum() / entities;
        }
    }

    private static long sourceBytes(Path file) {
        try {
            return isSource(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addSources(List<String> lines, Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Workspace::isSource).sorted().map(Workspace::quoted).forEach(lines::add);
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java");
    }

    private static String quoted(Object path) {
        return "\"" + path.toString().replace("\\", "\\\\") + "\"";
    }

    private static Path emptied(Path directory) throws IOException {
        delete(directory);
        return Files.createDirectories(directory);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path entitySources() {
        return directory.resolve("entities");
    }

    private Path generatedSources() {
        return directory.resolve("generated");
    }

    private Path processed() {
        return directory.resolve("processed");
    }

    private Path classes() {
        return directory.resolve("classes");
    }
}
