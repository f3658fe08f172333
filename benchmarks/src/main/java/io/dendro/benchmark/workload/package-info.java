/** What is written and read: one record, and rows of it, the same for every side. Nothing here needs a client. */
@NullMarked
package io.dendro.benchmark.workload;

import org.jspecify.annotations.NullMarked;
