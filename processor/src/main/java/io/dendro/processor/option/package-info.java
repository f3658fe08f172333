/** What a project asks of the processor with {@code -Adendro...} options. */
@NullMarked
package io.dendro.processor.option;

import org.jspecify.annotations.NullMarked;
