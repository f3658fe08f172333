package io.dendro.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.SeriesProperties;
import io.dendro.model.SwingingDoor;
import io.dendro.processor.literal.TextLiteral;
import java.util.Map;

/** The expression of a schema, after the comma before it: its name and type, then what differs from what the runtime assumes. */
final class SchemaCode {
    private SchemaCode() {}

    static CodeBlock of(MeasurementSchema schema) {
        SeriesProperties properties = schema.properties();
        CodeBlock.Builder code = CodeBlock.builder()
                .add(properties.equals(SeriesProperties.NONE) ? " " : "\n")
                .add(
                        "$T.of($L, $T.$L",
                        MeasurementSchema.class,
                        TextLiteral.of(schema.name()),
                        DataType.class,
                        schema.type())
                .add(storage(schema))
                .add(")$>$>");
        properties.alias().ifPresent(alias -> code.add("\n.withAlias($L)", TextLiteral.of(alias)));
        properties.maxPointNumber().ifPresent(decimals -> code.add("\n.withMaxPointNumber($L)", decimals));
        properties.deadBand().ifPresent(band -> code.add(deadBand(band)));
        addAll(code, "\n.withTag($L, $L)", properties.tags());
        addAll(code, "\n.withAttribute($L, $L)", properties.attributes());
        return code.add("$<$<").build();
    }

    private static CodeBlock storage(MeasurementSchema schema) {
        CodeBlock encoding = CodeBlock.of(", $T.$L", Encoding.class, schema.encoding());
        if (schema.compressor() != Compressor.DEFAULT.resolved()) {
            return CodeBlock.of("$L, $T.$L", encoding, Compressor.class, schema.compressor());
        }
        return schema.encoding() == schema.type().defaultEncoding() ? CodeBlock.of("") : encoding;
    }

    private static CodeBlock deadBand(SwingingDoor band) {
        CodeBlock longest = band.maxMillis() == SwingingDoor.NO_LIMIT
                ? CodeBlock.of("$T.NO_LIMIT", SwingingDoor.class)
                : CodeBlock.of("$LL", band.maxMillis());
        return CodeBlock.of("\n.withDeadBand($L, $LL, $L)", band.deviation(), band.minMillis(), longest);
    }

    private static void addAll(CodeBlock.Builder code, String format, Map<String, String> descriptions) {
        descriptions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> code.add(format, TextLiteral.of(entry.getKey()), TextLiteral.of(entry.getValue())));
    }
}
