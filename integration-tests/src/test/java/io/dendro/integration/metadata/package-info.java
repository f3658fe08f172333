/** What queries tell of the devices and series that exist, held against the server. */
@NullMarked
package io.dendro.integration.metadata;

import org.jspecify.annotations.NullMarked;
