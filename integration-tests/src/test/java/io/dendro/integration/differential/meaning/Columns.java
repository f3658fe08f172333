package io.dendro.integration.differential.meaning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The measurements by name, and as terms. */
public final class Columns {
    public static final Term<Integer> NUMBER = Term.cell("number", Observation::number);
    public static final Term<Long> TOTAL = Term.cell("total", Observation::total);
    public static final Term<Float> LEVEL = Term.cell("level", Observation::level);
    public static final Term<Double> HEAT = Term.cell("heat", Observation::heat);
    public static final Term<Boolean> RUNNING = Term.cell("running", Observation::running);
    public static final Term<String> NOTE = Term.cell("note", Observation::note);
    public static final Term<String> CODE = Term.cell("code", Observation::code);
    public static final Term<Instant> SEEN = Term.cell("seen", Observation::seen);
    public static final Term<LocalDate> DAY = Term.cell("day", Observation::day);
    public static final Term<byte[]> RAW = Term.cell("raw", Observation::raw);
    public static final Term<Observation.Mode> MODE = Term.cell("mode", Observation::mode);
    /** Never missing, and no measurement. */
    public static final Term<Instant> TIME =
            new Term<>(java.util.Set.of(), rows -> rows.get(0).time());

    private static final Map<String, Function<Observation, @Nullable Object>> CELLS = Map.ofEntries(
            Map.entry("number", Observation::number),
            Map.entry("total", Observation::total),
            Map.entry("level", Observation::level),
            Map.entry("heat", Observation::heat),
            Map.entry("running", Observation::running),
            Map.entry("note", Observation::note),
            Map.entry("code", Observation::code),
            Map.entry("seen", Observation::seen),
            Map.entry("day", Observation::day),
            Map.entry("raw", Observation::raw),
            Map.entry("mode", Observation::mode));

    private Columns() {}

    static @Nullable Object cell(Observation row, String column) {
        return CELLS.get(column).apply(row);
    }
}
