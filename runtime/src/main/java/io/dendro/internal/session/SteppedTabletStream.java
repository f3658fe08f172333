package io.dendro.internal.session;

import io.dendro.Tablet;
import io.dendro.TabletStream;

/** A stream of tablets each of whose steps has a time of its own. */
record SteppedTabletStream(TabletStream stream, OngoingCall call) implements TabletStream {

    @Override
    public void send(Tablet tablet) {
        call.step();
        stream.send(tablet);
    }

    @Override
    public void finish() {
        call.step();
        stream.finish();
    }

    @Override
    public void close() {
        stream.close();
    }
}
