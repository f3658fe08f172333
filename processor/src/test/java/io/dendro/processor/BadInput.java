package io.dendro.processor;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;

/** A source with mistakes, whose comments announce the messages it gets. */
record BadInput(String file) {
    private static final int CODE_LENGTH = 5;

    static List<BadInput> all() {
        return Cases.bad().stream().map(BadInput::new).toList();
    }

    /** The code that the file is named after. */
    String code() {
        return file.substring(0, CODE_LENGTH);
    }

    String source() {
        return Cases.text(Cases.badFile(file));
    }

    Set<Expectation> announced() {
        return Set.copyOf(Expectation.in(source()));
    }

    Set<Expectation> metBy(Processor processor) {
        String type = "demo." + file.substring(0, file.length() - ".java".length());
        return Set.copyOf(Expectation.met(Compilations.lenientBy(
                processor, Expectation.optionsIn(source()), List.of(JavaFileObjects.forSourceString(type, source())))));
    }

    /** Whether one of the messages that the file is named after is missing when this processor runs. */
    boolean losesItsCode(Processor processor) {
        Set<Expectation> met = metBy(processor);
        return announced().stream().filter(this::isOfItsCode).anyMatch(announced -> !met.contains(announced));
    }

    private boolean isOfItsCode(Expectation expectation) {
        return expectation.message().endsWith("[" + code() + "]");
    }

    @Override
    public String toString() {
        return file;
    }
}
