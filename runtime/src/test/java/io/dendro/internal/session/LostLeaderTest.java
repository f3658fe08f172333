package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.internal.rpc.Answers;
import io.dendro.thrift.TSInsertTabletReq;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of the rows of a device when its leader fails. */
@Timeout(60)
class LostLeaderTest extends TwoNodes {

    @Test
    void aLeaderThatGoesAwayIsForgotten() {
        try (Session session = Session.connect(options)) {
            send(session, "root.two.a");
            send(session, "root.two.a");
            second.close();
            for (int i = 0; i < 3; i++) {
                send(session, "root.two.a", "root.one.a");
            }
        }
        assertThat(secondGot).hasSize(1);
        assertThat(firstGot).filteredOn("root.two.a"::equals).hasSize(4);
    }

    @Test
    void aLeaderWhoseConnectionsBreakIsAskedAgain() {
        try (Session session = Session.connect(options)) {
            send(session, "root.two.a", "root.two.b", "root.one.a");
            send(session, "root.two.a", "root.two.b", "root.one.a");
            second.dropAll();
            send(session, "root.two.a");
            send(session, "root.one.a");
            send(session, "root.two.b");
        }
        assertThat(secondGot).containsExactly("root.two.a", "root.two.b", "root.two.a", "root.two.b");
    }

    @Test
    void survivorsGetTheRowsOfALostLeaderWhenTheyCanKnowTheNewOne() throws Exception {
        AtomicLong arrived = new AtomicLong();
        try (Session session = Session.connect(options)) {
            send(session, "root.two.a");
            send(session, "root.two.a");
            second.close();
            // Long enough that the connection at rest is tried before it is lent.
            Thread.sleep(1_200);
            long lost = System.nanoTime();
            first.answer("insertTablet", request -> {
                if (((TSInsertTabletReq) request).prefixPath.equals("root.two.a")) {
                    arrived.set(System.nanoTime());
                }
                return Answers.status(200, "");
            });

            send(session, "root.one.a", "root.two.a");

            assertThat(Duration.ofNanos(arrived.get() - lost)).isGreaterThan(Duration.ofMillis(1_400));
        }
    }

    @Test
    void aLeaderThatTakesNoLoginCostsNoRow() {
        second.answer("openSession", request -> Answers.loggedIn(Answers.status(801, "wrong")));
        try (Session session = Session.connect(options)) {
            for (int i = 0; i < 3; i++) {
                send(session, "root.two.a", "root.one.a");
            }
        }
        assertThat(firstGot).hasSize(6);
    }
}
