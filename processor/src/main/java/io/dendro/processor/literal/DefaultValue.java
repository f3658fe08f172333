package io.dendro.processor.literal;

import com.palantir.javapoet.CodeBlock;
import io.dendro.model.NearestName;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.Scalar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;

/**
 * What stands for a missing value.
 *
 * @param type the type of its component
 * @param code an expression of that type
 */
public record DefaultValue(JavaType type, CodeBlock code) {

    /** Whether its text can be a value of the type at all: it is no optional, no bytes, and can be stored. */
    public static boolean exists(JavaType type) {
        return type instanceof JavaType.Enumeration
                || (type instanceof JavaType.Plain plain && !type.isOptional() && plain.scalar() != Scalar.BINARY);
    }

    /**
     * Reads a text as a value of a type.
     *
     * @throws IllegalArgumentException if the type has no {@linkplain #exists such values}
     */
    public static Parsed<DefaultValue> parse(JavaType type, String text) {
        if (!exists(type)) {
            throw new IllegalArgumentException("no text is a value of " + type.text());
        }
        Parsed<CodeBlock> code = type instanceof JavaType.Enumeration enumeration
                ? constant(enumeration, text)
                : scalar(((JavaType.Plain) type).scalar(), text);
        return new Parsed<>(code.value().map(read -> new DefaultValue(type, read)), code.fault());
    }

    private static Parsed<CodeBlock> constant(JavaType.Enumeration enumeration, String text) {
        if (enumeration.constants().contains(text)) {
            return Parsed.of(CodeBlock.of("$T.$L", enumeration.name(), text));
        }
        return Parsed.fault(
                0, enumeration.text() + " has no constant of that name; " + meant(text, enumeration.constants()));
    }

    private static Parsed<CodeBlock> scalar(Scalar scalar, String text) {
        return switch (scalar.widened()) {
            case BOXED_BOOLEAN -> truth(text);
            case BOXED_INT, BOXED_LONG -> NumberText.integer(scalar, text);
            case BOXED_FLOAT, BOXED_DOUBLE -> NumberText.decimal(scalar, text);
            case DATE ->
                time(
                        text,
                        LocalDate::parse,
                        "write a date as in 2024-01-31",
                        date -> CodeBlock.of("$T.parse($S)", LocalDate.class, date.toString()));
            case INSTANT ->
                time(
                        text,
                        Instant::parse,
                        "write a point in time as in 2024-01-31T00:00:00Z",
                        instant -> CodeBlock.of("$T.parse($S)", Instant.class, instant.toString()));
            default -> Parsed.of(TextLiteral.of(text));
        };
    }

    private static Parsed<CodeBlock> truth(String text) {
        List<String> words = List.of("true", "false");
        return words.contains(text)
                ? Parsed.of(CodeBlock.of("$L", text))
                : Parsed.fault(0, "it is no truth value; " + meant(text, words));
    }

    private static <T> Parsed<CodeBlock> time(
            String text, Function<String, T> parser, String cure, Function<T, CodeBlock> code) {
        try {
            return Parsed.of(code.apply(parser.apply(text)));
        } catch (DateTimeParseException malformed) {
            int position = Math.max(0, Math.min(malformed.getErrorIndex(), text.length()));
            return Parsed.fault(position, "it is not understood from here on; " + cure);
        }
    }

    private static String meant(String text, List<String> words) {
        return NearestName.of(text, words)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse("write one of " + String.join(", ", words));
    }
}
