package io.dendro.model;

import static java.util.Objects.requireNonNull;

/**
 * The definition of one measurement of a device.
 *
 * <pre>{@code
 * MeasurementSchema.of("temperature", DataType.FLOAT)                           // FLOAT, GORILLA, LZ4
 * MeasurementSchema.of("temperature", DataType.FLOAT).with(Encoding.CHIMP)
 * }</pre>
 *
 * @param name the measurement's name, raw: {@code a-b}, not {@code `a-b`}
 * @param type the type of its values
 * @param encoding how values are encoded; never {@link Encoding#DEFAULT} once built
 * @param compressor how pages are compressed; never {@link Compressor#DEFAULT} once built
 */
public record MeasurementSchema(String name, DataType type, Encoding encoding, Compressor compressor) {

    /**
     * Resolves the defaults of the type.
     *
     * @throws InvalidPathException when the name is not legal
     * @throws IllegalArgumentException when the type cannot be stored in the encoding, or not without corrupting values
     */
    public MeasurementSchema {
        NodeName.problem(name).ifPresent(problem -> {
            throw new InvalidPathException(problem);
        });
        requireNonNull(type, "type");
        EncodingVerdict verdict = type.verdict(encoding);
        if (!verdict.isUsable()) {
            throw new IllegalArgumentException("Measurement \"" + name + "\": " + verdict.reason());
        }
        encoding = encoding == Encoding.DEFAULT ? type.defaultEncoding() : encoding;
        compressor = compressor.resolved();
    }

    /** A measurement with the default encoding of its type and the default compressor. */
    public static MeasurementSchema of(String name, DataType type) {
        return of(name, type, Encoding.DEFAULT, Compressor.DEFAULT);
    }

    /** A measurement; the constructor in the form that reads best in an expression. */
    public static MeasurementSchema of(String name, DataType type, Encoding encoding, Compressor compressor) {
        return new MeasurementSchema(name, type, encoding, compressor);
    }

    /** The same measurement in another encoding. */
    public MeasurementSchema with(Encoding other) {
        return of(name, type, other, compressor);
    }

    /** The same measurement with another compressor. */
    public MeasurementSchema with(Compressor other) {
        return of(name, type, encoding, other);
    }
}
