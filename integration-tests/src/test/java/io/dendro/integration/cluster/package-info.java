/** What holds on several nodes, and when one of them is lost. */
@NullMarked
package io.dendro.integration.cluster;

import org.jspecify.annotations.NullMarked;
