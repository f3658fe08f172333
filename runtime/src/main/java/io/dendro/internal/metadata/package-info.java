/** Asks for metadata with SHOW and COUNT statements, and reads the answers. */
@NullMarked
package io.dendro.internal.metadata;

import org.jspecify.annotations.NullMarked;
