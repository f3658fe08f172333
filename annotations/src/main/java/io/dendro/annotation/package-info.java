/**
 * The annotations that map a record to the time-series of devices in Apache IoTDB.
 *
 * <p>Start at {@link io.dendro.annotation.Timeseries}. All of them are read by the annotation processor at compile
 * time; none is needed, or looked for, at run time.
 */
@NullMarked
package io.dendro.annotation;

import org.jspecify.annotations.NullMarked;
