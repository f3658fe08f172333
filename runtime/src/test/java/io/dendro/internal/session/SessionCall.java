package io.dendro.internal.session;

import io.dendro.Alignment;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import java.util.List;

/** Calls of a session that hold no connection when they are over. */
enum SessionCall {
    READ {
        @Override
        void make(Session session, String device) {
            try (ResultSet result = session.query(UnsteadyNodes.QUERY)) {
                while (result.next()) {
                    result.getInt(0);
                }
            }
        }
    },
    BREAK_OFF {
        @Override
        void make(Session session, String device) {
            try (ResultSet result = session.query(UnsteadyNodes.QUERY)) {
                result.next();
            }
        }
    },
    EXECUTE {
        @Override
        void make(Session session, String device) {
            session.execute(UnsteadyNodes.STATEMENT);
        }
    },
    EXECUTE_QUERY_IN_ERROR {
        @Override
        void make(Session session, String device) {
            try {
                session.execute(UnsteadyNodes.QUERY);
            } catch (IllegalArgumentException e) {
                // As it should be.
            }
        }
    },
    INSERT {
        @Override
        void make(Session session, String device) {
            session.insert(tablet(session, device));
        }
    },
    STREAM {
        @Override
        void make(Session session, String device) {
            try (TabletStream stream = session.tabletStream()) {
                for (int i = 0; i < 5; i++) {
                    stream.send(tablet(session, device + i));
                }
                stream.finish();
            }
        }
    },
    ABANDON_STREAM {
        @Override
        void make(Session session, String device) {
            try (TabletStream stream = session.tabletStream()) {
                stream.send(tablet(session, device));
            }
        }
    };

    abstract void make(Session session, String device);

    static Tablet tablet(Session session, String device) {
        Tablet tablet = session.tablet(List.of(MeasurementSchema.of("m", DataType.INT32)), Alignment.ALIGNED);
        tablet.clear("root." + device);
        tablet.addRow(1);
        tablet.putInt(0, 1);
        return tablet;
    }
}
