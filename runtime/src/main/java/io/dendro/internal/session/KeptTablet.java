package io.dendro.internal.session;

import io.dendro.internal.wire.EncodedTablet;

/**
 * A tablet that is kept until the server has answered.
 *
 * @param number which tablet of the stream it is
 */
record KeptTablet(EncodedTablet tablet, int number) {}
