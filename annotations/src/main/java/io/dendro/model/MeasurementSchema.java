package io.dendro.model;

import static java.util.Objects.requireNonNull;

/**
 * The definition of one measurement of a device. Immutable: each {@code with} method gives a changed copy.
 *
 * <pre>{@code
 * MeasurementSchema.of("temperature", DataType.FLOAT)                           // FLOAT, GORILLA, LZ4
 * MeasurementSchema.of("temperature", DataType.FLOAT).with(Encoding.CHIMP).withTag("unit", "C")
 * }</pre>
 *
 * @param name the measurement's name, raw: {@code a-b}, not {@code `a-b`}
 * @param type the type of its values
 * @param encoding how values are encoded; never {@link Encoding#DEFAULT} once built
 * @param compressor how pages are compressed; never {@link Compressor#DEFAULT} once built
 * @param properties what else the series has when it is created
 */
public record MeasurementSchema(
        String name, DataType type, Encoding encoding, Compressor compressor, SeriesProperties properties) {

    /**
     * Resolves the defaults of the type.
     *
     * @throws InvalidPathException when the name is not legal
     * @throws IllegalArgumentException when the type cannot be stored in the encoding, or not without corrupting values;
     *     or when the type or encoding has no use for one of the properties
     */
    public MeasurementSchema {
        NodeName.check(name);
        requireNonNull(type, "type");
        EncodingVerdict verdict = type.verdict(encoding);
        if (!verdict.isUsable()) {
            throw new IllegalArgumentException("Measurement \"" + name + "\": " + verdict.reason());
        }
        encoding = encoding == Encoding.DEFAULT ? type.defaultEncoding() : encoding;
        compressor = compressor.resolved();
        if (properties.maxPointNumber().isPresent()) {
            new Decimals(name, type, encoding).check(properties.maxPointNumber().getAsInt());
        }
        if (properties.deadBand().isPresent() && !isNumber(type)) {
            throw new IllegalArgumentException("Measurement \"" + name + "\": " + type
                    + " has no dead band; only INT32, INT64, FLOAT and DOUBLE have one");
        }
    }

    /** A measurement with the default encoding of its type and the default compressor. */
    public static MeasurementSchema of(String name, DataType type) {
        return of(name, type, Encoding.DEFAULT, Compressor.DEFAULT);
    }

    /** A measurement with the default compressor. */
    public static MeasurementSchema of(String name, DataType type, Encoding encoding) {
        return of(name, type, encoding, Compressor.DEFAULT);
    }

    /** A measurement without further properties. */
    public static MeasurementSchema of(String name, DataType type, Encoding encoding, Compressor compressor) {
        return new MeasurementSchema(name, type, encoding, compressor, SeriesProperties.NONE);
    }

    /** The same measurement in another encoding. */
    public MeasurementSchema with(Encoding other) {
        return new MeasurementSchema(name, type, other, compressor, properties);
    }

    /** The same measurement with another compressor. */
    public MeasurementSchema with(Compressor other) {
        return new MeasurementSchema(name, type, encoding, other, properties);
    }

    /** The same measurement with another name beside its own, raw and unique on its device. */
    public MeasurementSchema withAlias(String alias) {
        return with(properties.withAlias(alias));
    }

    /** The same measurement with so many decimals kept by an encoding that rounds. */
    public MeasurementSchema withMaxPointNumber(int decimals) {
        return with(properties.withMaxPointNumber(decimals));
    }

    /**
     * The same measurement with a dead band.
     *
     * @param minMillis 0 for no least time
     * @param maxMillis {@link SwingingDoor#NO_LIMIT} for no greatest time
     * @see SwingingDoor
     */
    public MeasurementSchema withDeadBand(double deviation, long minMillis, long maxMillis) {
        return with(properties.withDeadBand(new SwingingDoor(deviation, minMillis, maxMillis)));
    }

    /**
     * The same measurement with a further tag.
     *
     * @throws IllegalArgumentException if it has a tag or attribute of this name
     */
    public MeasurementSchema withTag(String tag, String value) {
        return with(properties.withTag(tag, value));
    }

    /**
     * The same measurement with a further attribute.
     *
     * @throws IllegalArgumentException if it has a tag or attribute of this name
     */
    public MeasurementSchema withAttribute(String attribute, String value) {
        return with(properties.withAttribute(attribute, value));
    }

    private MeasurementSchema with(SeriesProperties changed) {
        return new MeasurementSchema(name, type, encoding, compressor, changed);
    }

    private static boolean isNumber(DataType type) {
        return switch (type) {
            case INT32, INT64, FLOAT, DOUBLE -> true;
            default -> false;
        };
    }
}
