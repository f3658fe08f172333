package io.dendro.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a record is what a query for some columns of an entity returns: single rows, or aggregates of many.
 *
 * <pre>{@code
 * @Projection(of = MachineReading.class)
 * public record Minute(
 *         @WindowStart Instant start,
 *         String machine,                                            // groups by the component of that name
 *         @Aggregated(AVG) @Nullable Double temperature,
 *         @Aggregated(value = MAX, of = "rpm") @Nullable Integer peak) {}
 *
 * readings.select(MinuteProjection.MINUTE)
 *         .at(PLANT.eq("berlin"))
 *         .groupBy(window(ofMinutes(1)).between(from, to))
 *         .list();
 * }</pre>
 *
 * <p>A component stands for the component of the entity that has its name. One that is embedded is named like its column, in
 * camel case: {@code positionX} for {@code position.x}. Without {@link Aggregated} the projection selects single rows; with it
 * the path components group, as keys do in SQL, and every measurement needs a function.
 *
 * <p>Types are those of the columns, boxed where a value may be missing. A primitive of a single row says that the value is
 * always there, as in an entity: a row without it is a {@code MappingException}. An aggregate other than a count is null where
 * it has no values, so its component must be able to be null.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {

    /** The entity, which carries {@link Timeseries}. */
    Class<?> of();
}
