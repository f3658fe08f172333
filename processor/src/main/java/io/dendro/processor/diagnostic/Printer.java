package io.dendro.processor.diagnostic;

import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Shows messages in a build, as loud as the project wants them. */
public final class Printer {
    private final Messager messager;
    private final Levels levels;

    public Printer(Messager messager, Levels levels) {
        this.messager = messager;
        this.levels = levels;
    }

    void print(Diagnostic diagnostic) {
        levels.of(diagnostic.problem()).kind().ifPresent(kind -> print(kind, diagnostic));
    }

    private void print(Kind kind, Diagnostic diagnostic) {
        Location at = diagnostic.location();
        if (at == null) {
            messager.printMessage(kind, diagnostic.message());
        } else {
            String message = LostPlaces.prefix(at.element()) + diagnostic.message();
            messager.printMessage(kind, message, at.element(), at.annotation(), at.value());
        }
    }
}
