package io.dendro.processor.diagnostic;

import java.util.Locale;

/**
 * A message of the processor. Codes are stable: a code keeps its meaning, and the code of a message that is gone is not used
 * again. Each text says what is wrong and then what to do about it; {@code %s} stands for what varies. The messages of one
 * topic are an enum beside the rules that report them.
 */
public interface Problem {

    /** The name of the constant. */
    String name();

    /** The code that ends the message, such as {@code D0301}. */
    String code();

    Severity severity();

    /** The message without what varies, for which {@code %s} stands. */
    String text();

    /** What went wrong in a few words, for a table of all messages: {@code unbound placeholder}. */
    default String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
