package io.dendro.processor.literal;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Pattern;

/**
 * Text as an expression of Java. JavaPoet begins a line at each separator of lines, within literals too, and escapes those
 * only that Java itself takes for one: the two others are literals of their own here, written as escapes.
 */
public final class TextLiteral {
    private static final Pattern AROUND_SEPARATORS = Pattern.compile("(?<=[\\u2028\\u2029])|(?=[\\u2028\\u2029])");

    private TextLiteral() {}

    public static CodeBlock of(String text) {
        return AROUND_SEPARATORS.splitAsStream(text).map(TextLiteral::piece).collect(CodeBlock.joining(" + "));
    }

    private static CodeBlock piece(String text) {
        return switch (text) {
            case "\u2028" -> CodeBlock.of("$L", "\"\\u2028\"");
            case "\u2029" -> CodeBlock.of("$L", "\"\\u2029\"");
            default -> CodeBlock.of("$S", text);
        };
    }
}
