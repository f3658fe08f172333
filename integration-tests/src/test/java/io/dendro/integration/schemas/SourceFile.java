package io.dendro.integration.schemas;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source that exists in memory only. */
final class SourceFile extends SimpleJavaFileObject {
    private final String className;
    private final String text;

    SourceFile(String className, String text) {
        super(URI.create("string:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
        this.className = className;
        this.text = text;
    }

    String className() {
        return className;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
