package io.dendro.processor.option;

import io.dendro.annotation.Naming;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Levels;
import io.dendro.processor.diagnostic.Problem;
import java.util.Collection;
import java.util.Map;

/**
 * What a project asks for.
 *
 * @param levels how loud warnings are
 * @param naming how entities that do not say so name their measurements
 */
public record Options(Levels levels, Naming naming) {

    /** Reads the options of a build. What cannot be understood is reported, and reads as if it were not there. */
    public static Options read(Map<String, String> options, Collection<Problem> known, Diagnostics diagnostics) {
        UnknownOptions.report(options.keySet(), diagnostics);
        Levels levels = Option.WARN
                .in(options)
                .map(text -> new LevelsParser(known, diagnostics).parse(text))
                .orElseGet(Levels::byDefault);
        Naming naming = Option.NAMING
                .in(options)
                .flatMap(text -> NamingParser.parse(text, diagnostics))
                .orElse(Naming.IDENTITY);
        return new Options(levels, naming);
    }
}
