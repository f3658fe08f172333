package io.dendro.processor.option;

import static java.util.stream.Collectors.toMap;

import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Level;
import io.dendro.processor.diagnostic.Levels;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.diagnostic.Severity;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code -Adendro.warn}. */
final class LevelsParser {
    private static final Pattern ENTRY = Pattern.compile("\\s*([^:\\s]+)\\s*:\\s*([^:\\s]+)\\s*");

    private final Map<String, Problem> known;
    private final Diagnostics diagnostics;
    private final Map<String, Level> levels = new HashMap<>();

    LevelsParser(Collection<Problem> known, Diagnostics diagnostics) {
        this.known = known.stream().collect(toMap(Problem::code, problem -> problem));
        this.diagnostics = diagnostics;
    }

    Levels parse(String text) {
        String[] entries = text.split(",", -1);
        for (int i = 0; i < entries.length; i++) {
            Matcher entry = ENTRY.matcher(entries[i]);
            if (entry.matches()) {
                parse(entry.group(1), entry.group(2));
            } else {
                diagnostics.reportOfBuild(OptionProblem.MALFORMED_LEVEL, i + 1, entries[i].strip());
            }
        }
        return new Levels(levels);
    }

    private void parse(String code, String word) {
        Optional<Level> level = Level.of(word);
        Problem problem = known.get(code);
        if (problem == null) {
            diagnostics.reportOfBuild(OptionProblem.UNKNOWN_CODE, code, CodeAdvice.of(code, known.values()));
        } else if (level.isEmpty()) {
            diagnostics.reportOfBuild(
                    OptionProblem.UNKNOWN_LEVEL, code, word, Candidates.advice(word, Level.words(), "write one of "));
        } else if (problem.severity() == Severity.ERROR && level.get() != Level.ERROR) {
            diagnostics.reportOfBuild(OptionProblem.ERROR_DEMOTED, code, problem.title(), word);
        } else {
            levels.put(code, level.get());
        }
    }
}
