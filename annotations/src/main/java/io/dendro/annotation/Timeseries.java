package io.dendro.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a record or class to a family of devices: one instance is one row of one device.
 *
 * <pre>{@code
 * @Timeseries("root.factory.{plant}.{line}.{machine}")
 * public record MachineReading(
 *         @Timestamp Instant time,
 *         String plant, String line, String machine,
 *         @Measurement(encoding = Encoding.GORILLA) float temperature,
 *         @Nullable Double pressure) {}
 * }</pre>
 *
 * <p>Each {@code {placeholder}} of the path is filled by the component of that name (or by the one whose
 * {@link PathNode} names it). One component carries the {@link Timestamp}. Every other component is a measurement,
 * with or without {@link Measurement}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Timeseries {

    /**
     * The template of the device path, such as {@code root.factory.{plant}.{machine}}.
     *
     * <p>It begins with {@code root}. A node is either a placeholder, alone between its dots, or literal text: letters,
     * digits and underscores as they are, anything else in backquotes. Wildcards are not allowed.
     *
     * @see io.dendro.model.PathTemplate
     */
    String value();

    /**
     * Whether the devices are aligned, that is, whether all measurements of a device share one time column.
     *
     * <p>The server fixes this when a device is created and does not change it afterwards.
     */
    boolean aligned() default true;

    /** How the name of a component becomes the name of its measurement, unless {@link Measurement#value} gives one. */
    Naming naming() default Naming.IDENTITY;

    /**
     * How long the server keeps rows, such as {@code "30d"}: a number and one of {@code w d h m s ms}. Left out: for ever,
     * or what the database says.
     *
     * <p>It is a rule of each device, set when the schema is created and at the device's first row; no other device is
     * touched. A server has 1000 such rules unless its {@code ttl_rule_capacity} says otherwise: for more devices set one
     * rule for all of them by hand, such as {@code SET TTL TO root.factory.** 86400000}, which spares their own. A device
     * that is itself the database cannot have one, as the server would take it for all below.
     */
    String ttl() default "";

    /**
     * How many nodes after {@code root} name the database. The server creates databases of one node by itself; deeper ones
     * are created before the first row, one for each value of the placeholders among their nodes. Where one above it exists
     * already, that one serves.
     */
    int databaseDepth() default 1;

    /** What happens to two rows of one insert that have the same device and time. */
    DuplicatePolicy duplicates() default DuplicatePolicy.LAST_WINS;

    /** What happens on insert to a null in a component that does not declare itself nullable. */
    NullPolicy nulls() default NullPolicy.SKIP;
}
