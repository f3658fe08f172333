/** Traces and metrics of sessions by OpenTelemetry. */
@NullMarked
package io.dendro.opentelemetry;

import org.jspecify.annotations.NullMarked;
