package io.dendro.annotation;

import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a component is stored. A component without it is a measurement too, with all the defaults.
 *
 * <pre>{@code
 * @Measurement("temp-1") float temperature                     // any name; Dendro quotes it
 * @Measurement(encoding = Encoding.CHIMP) double pressure
 * @Measurement(type = DataType.TEXT) String remark             // TEXT where an older series has it
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Measurement {

    /** The name of the measurement, unquoted. Left out: the component's name, as {@link Timeseries#naming} writes it. */
    String value() default "";

    /**
     * The type in the database, at most one. None: the type that follows from the component's Java type, which is
     * {@link DataType#STRING} for strings and enums.
     */
    DataType[] type() default {};

    /** How values are encoded on disk. It must fit the type; see {@link DataType#verdict}. */
    Encoding encoding() default Encoding.DEFAULT;

    /** How encoded pages are compressed on disk. */
    Compressor compressor() default Compressor.DEFAULT;

    /**
     * How many decimals a FLOAT or DOUBLE keeps in RLE or TS_2DIFF, which otherwise keep 2: up to 9 or 18. Left out: the
     * server's default. Only for devices that are not aligned.
     *
     * <p>The server counts in units of the last decimal, a FLOAT in 32 bits and a DOUBLE in 64, and rounds values that do
     * not fit to whole numbers: with 6 decimals a FLOAT keeps them up to 2147.
     */
    int maxPointNumber() default -1;

    /** Another name that the server accepts for the series in queries, unique on its device. Left out: none. */
    String alias() default "";

    /** Descriptions of the series that {@code SHOW TIMESERIES} can search. */
    Tag[] tags() default {};

    /** Descriptions of the series that cannot be searched. */
    Tag[] attributes() default {};

    /** Whether the value is only read: another program writes the series, and this one neither writes nor creates it. */
    boolean readOnly() default false;
}
