/** What there is on a server: databases, devices, series and the nodes of paths. Values only, which know no session. */
@NullMarked
package io.dendro.metadata;

import org.jspecify.annotations.NullMarked;
