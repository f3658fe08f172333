package io.dendro.processor.literal;

import com.palantir.javapoet.CodeBlock;
import io.dendro.processor.type.Scalar;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers and writes them as Java source does, with the suffix or cast that their type needs. */
final class NumberText {
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:NaN|Infinity|(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)");

    private NumberText() {}

    static Parsed<CodeBlock> integer(Scalar scalar, String text) {
        int end = end(INTEGER, text);
        if (end < text.length() || text.isEmpty()) {
            return Parsed.fault(end, "it is no whole number; write digits, with a sign if need be");
        }
        BigInteger number = new BigInteger(text);
        BigInteger most = BigInteger.ONE.shiftLeft(bits(scalar) - 1);
        if (number.compareTo(most.negate()) < 0 || number.compareTo(most) >= 0) {
            return Parsed.fault(
                    0,
                    "it is out of range; write a number from " + most.negate() + " to "
                            + most.subtract(BigInteger.ONE));
        }
        return Parsed.of(
                switch (scalar) {
                    case BYTE, BOXED_BYTE -> CodeBlock.of("(byte) $L", number);
                    case SHORT, BOXED_SHORT -> CodeBlock.of("(short) $L", number);
                    case LONG, BOXED_LONG -> CodeBlock.of("$LL", number);
                    default -> CodeBlock.of("$L", number);
                });
    }

    private static int bits(Scalar scalar) {
        return switch (scalar) {
            case BYTE, BOXED_BYTE -> Byte.SIZE;
            case SHORT, BOXED_SHORT -> Short.SIZE;
            case LONG, BOXED_LONG -> Long.SIZE;
            default -> Integer.SIZE;
        };
    }

    static Parsed<CodeBlock> decimal(Scalar scalar, String text) {
        int end = end(DECIMAL, text);
        if (end < text.length() || text.isEmpty()) {
            return Parsed.fault(end, "it is no number; write it as in 20.5, without a suffix, or NaN or Infinity");
        }
        boolean isFloat = scalar.widened() == Scalar.BOXED_FLOAT;
        double number = isFloat ? Float.parseFloat(text) : Double.parseDouble(text);
        if (Double.isInfinite(number) && !text.endsWith("Infinity")) {
            return Parsed.fault(0, "it is out of range; write a number that a " + scalar.dataType() + " can hold");
        }
        return Parsed.of(
                Double.isFinite(number)
                        ? CodeBlock.of("$L", isFloat ? (float) number + "f" : String.valueOf(number))
                        : CodeBlock.of("$T.$L", isFloat ? Float.class : Double.class, constant(number)));
    }

    private static String constant(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        return number > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY";
    }

    /** How far the text is a number, or the beginning of one. */
    private static int end(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
