/** Answers of a real server, damaged in every way that chance finds. */
@NullMarked
package io.dendro.integration.fuzz;

import org.jspecify.annotations.NullMarked;
