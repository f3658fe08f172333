/**
 * The contract between generated mappers and the runtime. Generated code calls what is here; write no mapper by hand.
 * Stable within a major version.
 *
 * <p>{@link io.dendro.mapping.TimeseriesMapper} is what users call; the classes around it turn Java values into IoTDB's
 * and back, one call a value, without boxing.
 */
@NullMarked
package io.dendro.mapping;

import org.jspecify.annotations.NullMarked;
