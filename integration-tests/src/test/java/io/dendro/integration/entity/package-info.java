/** Records that the tests map. Each test class has a database of its own, named by its records' templates. */
@NullMarked
package io.dendro.integration.entity;

import org.jspecify.annotations.NullMarked;
