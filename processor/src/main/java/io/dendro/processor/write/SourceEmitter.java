package io.dendro.processor.write;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Puts generated sources where the compiler finds them, and generated texts beside the classes. Nothing else creates files. */
public final class SourceEmitter {

    /** What became of a source. */
    public enum Outcome {
        WRITTEN,
        /** A class of that name is there already, written by hand or by another generator. */
        NAME_TAKEN
    }

    private final Filer filer;

    public SourceEmitter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes a source.
     *
     * @throws IOException if the file cannot be written
     */
    public Outcome emit(JavaFile source) throws IOException {
        try {
            source.writeTo(filer);
            return Outcome.WRITTEN;
        } catch (FilerException taken) {
            return Outcome.NAME_TAKEN;
        }
    }

    /**
     * Writes a text that is shipped with the classes.
     *
     * @param path from the root of the jar, with slashes
     * @param origin the one element that it was made from
     * @throws IOException if the file cannot be written, or was written already
     */
    public void emit(String path, String text, Element origin) throws IOException {
        try (Writer file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin)
                .openWriter()) {
            file.write(text);
        }
    }
}
