package io.dendro.benchmark.compile;

import io.dendro.benchmark.maven.ClassPaths;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * One processor and the entity that is given to it: a timestamp, a key and ten values, written as that processor wants it.
 *
 * @param name also the name of the file with the entity
 * @param classPath what the entity and the generated code are compiled against
 * @param processorPath the processor
 */
record Subject(String name, String classPath, String processorPath) {

    /** The word of the template that makes way for each entity's own name. */
    private static final String ENTITY = "Reading";

    static Subject dendro(String classPath, String processorPath) {
        return new Subject("dendro", classPath, processorPath);
    }

    static Subject cassandra() throws DependencyResolutionException {
        return new Subject(
                "cassandra",
                ClassPaths.toCompile("com.datastax.oss:java-driver-mapper-runtime:4.17.0"),
                ClassPaths.toRun("com.datastax.oss:java-driver-mapper-processor:4.17.0"));
    }

    static Subject autoValue() throws DependencyResolutionException {
        return new Subject(
                "autovalue",
                ClassPaths.toCompile("com.google.auto.value:auto-value-annotations:1.11.0"),
                ClassPaths.toRun("com.google.auto.value:auto-value:1.11.0"));
    }

    static Subject immutables() throws DependencyResolutionException {
        String jars = ClassPaths.toCompile("org.immutables:value:2.10.1");
        return new Subject("immutables", jars, jars);
    }

    static String entity(int number) {
        return ENTITY + number;
    }

    /** The source text of an entity. */
    String source(int number) {
        try (InputStream template = Subject.class.getResourceAsStream(name + ".txt")) {
            String text = new String(Objects.requireNonNull(template, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.replace(ENTITY, entity(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
