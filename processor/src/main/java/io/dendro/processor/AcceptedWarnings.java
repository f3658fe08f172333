package io.dendro.processor;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Printer;
import io.dendro.processor.option.AcceptedCodes;
import io.dendro.processor.read.SuppressionReader;
import javax.annotation.processing.RoundEnvironment;

/** Reports codes that sources accept in vain. */
final class AcceptedWarnings {
    private final Printer printer;
    private final AcceptedCodes codes = new AcceptedCodes(Problems.all());

    AcceptedWarnings(Printer printer) {
        this.printer = printer;
    }

    void report(RoundEnvironment round) {
        Diagnostics diagnostics = new Diagnostics();
        SuppressionReader.read(round).forEach(code -> codes.check(code.value(), code.location(), diagnostics));
        diagnostics.printTo(printer);
    }
}
