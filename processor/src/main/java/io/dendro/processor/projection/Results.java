package io.dendro.processor.projection;

import com.palantir.javapoet.ClassName;
import io.dendro.annotation.AggregateFunction;
import io.dendro.model.DataType;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.JavaType.Plain;
import io.dendro.processor.type.JavaType.Unsupported.Kind;
import io.dendro.processor.type.Scalar;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What aggregate functions take, and what they give. */
final class Results {
    private static final Set<DataType> NUMBERS =
            EnumSet.of(DataType.INT32, DataType.INT64, DataType.FLOAT, DataType.DOUBLE);
    private static final Set<DataType> ORDERED = EnumSet.of(
            DataType.INT32, DataType.INT64, DataType.FLOAT, DataType.DOUBLE, DataType.DATE, DataType.TIMESTAMP);
    private static final Set<DataType> COUNTED =
            EnumSet.of(DataType.BOOLEAN, DataType.INT32, DataType.INT64, DataType.FLOAT, DataType.DOUBLE);

    private static final JavaType DURATION = new JavaType.Unsupported(
            "Duration", ClassName.get(Duration.class), Kind.OTHER, "java.time.Duration", Optional.empty());

    private Results() {}

    /** The type of a result; empty where the function does not take such values. */
    static Optional<JavaType> of(AggregateFunction function, Operand values) {
        return takes(function, values) ? Optional.of(given(function, values)) : Optional.empty();
    }

    /** The functions that take such values. */
    static List<AggregateFunction> functionsOf(Operand values) {
        return Arrays.stream(AggregateFunction.values())
                .filter(function -> takes(function, values))
                .toList();
    }

    /** What a function takes, in words. */
    static String words(AggregateFunction function) {
        Set<DataType> taken = taken(function);
        return taken.equals(NUMBERS)
                ? "numbers"
                : taken.equals(ORDERED) ? "numbers, dates and instants" : "booleans and numbers";
    }

    /** Of converted values the server knows only what they are stored as. */
    private static boolean takes(AggregateFunction function, Operand values) {
        Set<DataType> taken = taken(function);
        return taken.contains(values.stored()) && (!values.isConverted() || taken.containsAll(all()));
    }

    private static Set<DataType> taken(AggregateFunction function) {
        return switch (function) {
            case COUNT, FIRST, LAST, MIN_TIME, MAX_TIME, DURATION -> all();
            case MIN, MAX -> ORDERED;
            case MODE -> COUNTED;
            case SUM, AVG, EXTREME, STDDEV, STDDEV_POP, STDDEV_SAMP, VARIANCE, VAR_POP, VAR_SAMP -> NUMBERS;
        };
    }

    private static Set<DataType> all() {
        return EnumSet.allOf(DataType.class);
    }

    private static JavaType given(AggregateFunction function, Operand values) {
        return switch (function) {
            case FIRST, LAST, MIN, MAX, EXTREME, MODE -> values.type();
            case MIN_TIME, MAX_TIME -> new Plain(Scalar.INSTANT);
            case COUNT -> new Plain(Scalar.BOXED_LONG);
            case DURATION -> DURATION;
            case SUM, AVG, STDDEV, STDDEV_POP, STDDEV_SAMP, VARIANCE, VAR_POP, VAR_SAMP ->
                new Plain(Scalar.BOXED_DOUBLE);
        };
    }
}
