package io.dendro.processor.check.storage;

import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import java.math.BigInteger;

/** What the server does with numbers of decimals: it multiplies by a power of ten and stores whole numbers. */
final class PointNumber {
    /** Up to here no value is narrowed that one would call a measurement. */
    private static final BigInteger LARGE = BigInteger.valueOf(1_000_000);

    private PointNumber() {}

    /** Whether values are rounded to a number of decimals at all. */
    static boolean matters(DataType type, Encoding encoding) {
        return (type == DataType.FLOAT || type == DataType.DOUBLE)
                && (encoding == Encoding.RLE || encoding == Encoding.TS_2DIFF);
    }

    /** The largest number of decimals of which the power of ten fits. */
    static int most(DataType type) {
        return largest(type).toString().length() - 1;
    }

    /** The largest value that keeps so many decimals. */
    static BigInteger reach(DataType type, int decimals) {
        return largest(type).divide(BigInteger.TEN.pow(decimals));
    }

    static boolean isNarrow(DataType type, int decimals) {
        return reach(type, decimals).compareTo(LARGE) < 0;
    }

    private static BigInteger largest(DataType type) {
        return BigInteger.valueOf(type == DataType.FLOAT ? Integer.MAX_VALUE : Long.MAX_VALUE);
    }
}
