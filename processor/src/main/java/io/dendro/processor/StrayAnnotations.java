package io.dendro.processor;

import io.dendro.processor.check.type.StrayRule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Printer;
import io.dendro.processor.read.StrayReader;
import javax.annotation.processing.RoundEnvironment;

/** Reports annotations of ours where nothing reads them. */
final class StrayAnnotations {
    private final Printer printer;

    StrayAnnotations(Printer printer) {
        this.printer = printer;
    }

    void report(RoundEnvironment round) {
        Diagnostics diagnostics = new Diagnostics();
        StrayReader.read(round).forEach(stray -> StrayRule.check(stray, diagnostics));
        diagnostics.printTo(printer);
    }
}
