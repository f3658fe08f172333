package io.dendro.benchmark.comparison;

import java.io.PrintStream;
import java.util.Locale;

/** Prints tables for people and, at the end, a line a ratio for machines. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void group(Group group, Results results) {
        String unit = group.unit();
        print("%n%s%n", group.title());
        print(
                "  %-36s %14s %14s %16s %14s %14s%n",
                "median of rounds", unit + "s/s", "cpu ns/" + unit, "process ns/" + unit, "bytes/" + unit, "us a call");
        for (Contender contender : group.contenders()) {
            double latency = results.median(contender, Measure.LATENCY);
            print(
                    "  %-36s %,14.0f %14.2f %16.2f %14.2f %14s%n",
                    contender,
                    results.median(contender, Measure.THROUGHPUT),
                    results.median(contender, Measure.CPU),
                    results.median(contender, Measure.PROCESS),
                    results.median(contender, Measure.ALLOCATION),
                    latency == 0 ? "" : String.format(Locale.ROOT, "%.1f", latency / 1000));
        }
    }

    void totals(Plan plan, Results results) {
        print("%n%-38s %10s %19s  %-24s %s%n", "ratio", "median", "range", "goal", "of what");
        for (Ratio ratio : plan.ratios()) {
            double[] range = results.range(ratio);
            print(
                    "%-38s %10.3f %9.3f-%9.3f  %-24s %s: %s / %s%n",
                    ratio.name(),
                    results.median(ratio),
                    range[0],
                    range[1],
                    ratio.goal(),
                    ratio.measure().name().toLowerCase(Locale.ROOT),
                    ratio.first(),
                    ratio.second());
        }
        for (Amount amount : plan.amounts()) {
            print(
                    "%-38s %10.3f %19s  %-24s %s: %s%n",
                    amount.name(),
                    of(amount, results),
                    "",
                    amount.goal(),
                    amount.measure().name().toLowerCase(Locale.ROOT),
                    amount.contender());
        }
        print("%n");
        for (Ratio ratio : plan.ratios()) {
            print("RATIO %s %.3f%n", ratio.name(), results.median(ratio));
        }
        for (Amount amount : plan.amounts()) {
            print("RATIO %s %.3f%n", amount.name(), of(amount, results));
        }
    }

    private static double of(Amount amount, Results results) {
        return results.median(amount.contender(), amount.measure()) / amount.unit();
    }

    private void print(String format, Object... arguments) {
        out.printf(Locale.ROOT, format, arguments);
    }
}
