package io.dendro.processor;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Printer;

/** Turns a fault of the processor into a message: a compiler would show a stack trace, and end. */
final class Guard {
    private final Printer printer;

    Guard(Printer printer) {
        this.printer = printer;
    }

    /**
     * Does a task that is about no entity in particular.
     *
     * @param about what it looks at, in words for the message
     */
    void run(String about, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException fault) {
            Diagnostics diagnostics = new Diagnostics();
            diagnostics.reportOfBuild(ProcessorProblem.INTERNAL_FAULT, about, fault);
            diagnostics.printTo(printer);
        }
    }
}
