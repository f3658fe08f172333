package io.dendro.processor.diagnostic;

import javax.tools.Diagnostic.Kind;

/** What a problem means for the build. */
public enum Severity {
    /** No mapper can be generated. */
    ERROR(Kind.ERROR),
    /** The mapper does what was written, which may not be what was meant. Can be accepted with {@code @SuppressWarnings(code)}. */
    WARNING(Kind.WARNING);

    private final Kind kind;

    Severity(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
