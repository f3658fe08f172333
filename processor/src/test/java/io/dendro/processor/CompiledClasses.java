package io.dendro.processor;

import static java.util.stream.Collectors.toMap;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/** The classes that a compilation produced, ready to run. */
final class CompiledClasses extends ClassLoader {
    private static final String OUTPUT = "/CLASS_OUTPUT/";

    private final Map<String, JavaFileObject> files;

    CompiledClasses(Compilation compilation) {
        super(CompiledClasses.class.getClassLoader());
        files = compilation.generatedFiles().stream()
                .filter(file -> file.getKind() == Kind.CLASS)
                .collect(toMap(CompiledClasses::className, file -> file));
    }

    List<String> namesEndingWith(String suffix) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(suffix))
                .sorted()
                .toList();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        JavaFileObject file = files.get(name);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream stream = file.openInputStream()) {
            byte[] bytes = stream.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String className(JavaFileObject file) {
        String path = file.getName();
        return path.substring(path.indexOf(OUTPUT) + OUTPUT.length(), path.length() - ".class".length())
                .replace('/', '.');
    }
}
