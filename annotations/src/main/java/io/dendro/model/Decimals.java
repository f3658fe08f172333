package io.dendro.model;

/**
 * How many decimals a measurement can be told to keep.
 *
 * <p>The encodings that round multiply by a power of ten and store a whole number. Where the power alone is more than that
 * number can be, servers (2.0.1-beta) store values without any decimals, and say nothing.
 */
record Decimals(String measurement, DataType type, Encoding encoding) {

    private static final int MOST_OF_FLOAT = 9;
    private static final int MOST_OF_DOUBLE = 18;

    /** @throws IllegalArgumentException when a maxPointNumber would have no effect, or another than it says */
    void check(int maxPointNumber) {
        boolean isFraction = type == DataType.FLOAT || type == DataType.DOUBLE;
        if (!isFraction || (encoding != Encoding.RLE && encoding != Encoding.TS_2DIFF)) {
            throw new IllegalArgumentException("Measurement \"" + measurement + "\": " + type + " in " + encoding
                    + " is not rounded, so a maxPointNumber has no effect; leave it out, or choose RLE or TS_2DIFF for a"
                    + " FLOAT or DOUBLE");
        }
        int most = type == DataType.FLOAT ? MOST_OF_FLOAT : MOST_OF_DOUBLE;
        if (maxPointNumber < 0 || maxPointNumber > most) {
            throw new IllegalArgumentException("Measurement \"" + measurement + "\": " + type + " cannot keep "
                    + maxPointNumber + " decimals; give 0 to " + most + " as maxPointNumber");
        }
    }
}
