package io.dendro.processor.write;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;

/** Puts generated sources where the compiler finds them. Nothing else creates files. */
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
}
