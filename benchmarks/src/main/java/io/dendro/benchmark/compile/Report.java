package io.dendro.benchmark.compile;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints tables for people, each followed by a line a ratio for machines. */
final class Report {

    private final PrintStream out;
    private final Subject subject;
    private final Subject other;

    /** Ratios are those of the subject to the other. */
    Report(PrintStream out, Subject subject, Subject other) {
        this.out = out;
        this.subject = subject;
        this.other = other;
    }

    void sizes(List<Workspace> workspaces) throws IOException {
        print("%ngenerated source, bytes an entity (G21: dendro <= 6144, stretch 4608)%n");
        for (Workspace workspace : workspaces) {
            print("  %-12s %,12d%n", workspace.subject(), workspace.generatedBytesPerEntity());
        }
    }

    void table(Temperature temperature, List<Workspace> workspaces, Results results) {
        for (Measure measure : Measure.values()) {
            print("%njavac %s, %s time, medians of rounds%n", temperature, measure);
            print(
                    "  %-12s %12s %12s %12s %16s %16s%n",
                    "", "none s", "processor s", "generated s", "total ms/entity", "own ms/entity");
            for (Workspace workspace : workspaces) {
                Subject each = workspace.subject();
                print(
                        "  %-12s %12.2f %12.2f %12.2f %16.2f %16.2f%n",
                        each,
                        results.seconds(each, Mode.NONE, measure),
                        results.seconds(each, Mode.PROCESSOR, measure),
                        results.seconds(each, Mode.GENERATED, measure),
                        results.perEntity(each, Share.TOTAL, measure),
                        results.perEntity(each, Share.OWN, measure));
            }
        }
    }

    void ratios(Temperature temperature, Results results) {
        print("%n%-28s %10s %19s  %s%n", subject + " of " + other, "median", "range", "goal");
        for (Goal goal : Goal.of(temperature)) {
            for (Measure measure : Measure.values()) {
                double[] range = results.range(subject, other, goal.share(), measure);
                print(
                        "%-28s %10.3f %9.3f-%9.3f  %s%n",
                        goal.name(measure), median(results, goal, measure), range[0], range[1], goal.limit());
            }
        }
        print("%n");
        for (Goal goal : Goal.of(temperature)) {
            for (Measure measure : Measure.values()) {
                print("RATIO %s %.3f%n", goal.name(measure), median(results, goal, measure));
            }
        }
    }

    private double median(Results results, Goal goal, Measure measure) {
        return results.ratio(subject, other, goal.share(), measure);
    }

    private void print(String format, Object... arguments) {
        out.printf(Locale.ROOT, format, arguments);
    }
}
