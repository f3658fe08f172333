package io.dendro.mapping;

import io.dendro.Session;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * The mapper that the annotation processor generated for an entity, found by its name. What can be wrong is how the
 * application was built, so that every failure names the setting or step that cures it.
 */
final class GeneratedMapper<E> {

    private static final String SETTINGS =
            """
            Maven, in the configuration of maven-compiler-plugin:
                <annotationProcessorPaths><path>
                    <groupId>io.dendro</groupId><artifactId>dendro-processor</artifactId><version>${dendro.version}</version>
                </path></annotationProcessorPaths>
            Gradle: annotationProcessor("io.dendro:dendro-processor:$dendroVersion")
            javac: --processor-path with dendro-processor and what it needs; JDK 23 and later look for no processor on the\
             class path unless -proc:full or -processor io.dendro.processor.TimeseriesProcessor is given.""";

    private final Class<E> entity;
    private final String name;

    private GeneratedMapper(Class<E> entity, String name) {
        this.entity = entity;
        this.name = name;
    }

    static <E> GeneratedMapper<E> of(Class<E> entity) {
        StringBuilder name = new StringBuilder(entity.getSimpleName());
        for (Class<?> outer = entity.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            name.insert(0, outer.getSimpleName() + "_");
        }
        String prefix = entity.getPackageName().isEmpty() ? "" : entity.getPackageName() + ".";
        return new GeneratedMapper<>(entity, prefix + name + "Mapper");
    }

    TimeseriesMapper<E> open(Session session) {
        try {
            Constructor<?> constructor =
                    Class.forName(name, true, entity.getClassLoader()).getDeclaredConstructor(Session.class);
            if (!constructor.trySetAccessible()) {
                throw inaccessible(null);
            }
            return ofThisEntity(constructor.newInstance(session));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "there is no " + name + ": either " + entity.getName()
                            + " is not annotated with @Timeseries, or it was compiled without Dendro's annotation processor."
                            + " Compile it again with one of these settings.\n" + SETTINGS,
                    e);
        } catch (ExceptionInInitializerError e) {
            throw new IllegalStateException(
                    name + " cannot be used: " + String.valueOf(e.getCause()), e.getCause() == null ? e : e.getCause());
        } catch (LinkageError | NoSuchMethodException e) {
            throw ofAnotherVersion(e);
        } catch (IllegalAccessException e) {
            throw inaccessible(e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof LinkageError cause) {
                throw ofAnotherVersion(cause);
            }
            throw new IllegalStateException(name + " cannot be created: " + e.getCause(), e);
        } catch (InstantiationException e) {
            throw new IllegalStateException(name + " is abstract, which no generated mapper is", e);
        }
    }

    private IllegalStateException ofAnotherVersion(Throwable cause) {
        return new IllegalStateException(
                name + " was generated for another version of Dendro (" + cause + "); compile " + entity.getName()
                        + " again with a dendro-processor of the version of dendro-runtime",
                cause);
    }

    @SuppressWarnings("unchecked") // checked by the definition, which names the entity's class
    private TimeseriesMapper<E> ofThisEntity(Object mapper) {
        if (mapper instanceof TimeseriesMapper<?> found && found.definition().type() == entity) {
            return (TimeseriesMapper<E>) found;
        }
        throw new IllegalStateException(name + " is not the mapper of " + entity.getName()
                + "; a mapper has the name of its entity, so give the other class another name");
    }

    private IllegalStateException inaccessible(@Nullable Exception cause) {
        return new IllegalStateException(
                name + " cannot be reached by name from another module; call new " + entity.getSimpleName()
                        + "Mapper(session), or let the module say: opens " + entity.getPackageName()
                        + " to io.dendro.runtime",
                cause);
    }
}
