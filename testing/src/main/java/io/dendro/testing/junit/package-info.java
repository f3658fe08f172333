/** The launcher as a JUnit Jupiter extension. */
@NullMarked
package io.dendro.testing.junit;

import org.jspecify.annotations.NullMarked;
