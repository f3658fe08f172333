package io.dendro.integration.schemas;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;

/** Keeps what a compilation writes: classes to load, and generated files. */
final class MemoryOutput extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Written> classes = new HashMap<>();

    MemoryOutput(JavaFileManager files) {
        super(files);
    }

    /** A loader of the classes that were compiled. */
    ClassLoader loader() {
        return new ClassLoader(MemoryOutput.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                Written written = classes.get(name);
                if (written == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = written.bytes.toByteArray();
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, Kind kind, FileObject sibling) {
        Written written = new Written(className, kind);
        if (kind == Kind.CLASS) {
            classes.put(className, written);
        }
        return written;
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling) {
        return new Written(packageName + "." + name, Kind.OTHER);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.toUri().equals(b.toUri());
    }

    private static final class Written extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(String name, Kind kind) {
            super(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            bytes.reset();
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
