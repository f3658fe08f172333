package io.dendro.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import io.dendro.write.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The entities of the user are shown, and may fail at that. */
class TellingTest {

    private static final class Unspeakable {

        @Override
        public String toString() {
            throw new IllegalStateException("no words");
        }
    }

    @Test
    void anEntityWithoutATextHidesNoRefusal() {
        InsertReport<Unspeakable> report =
                new InsertReport<>(0, List.of(), List.of(Refusal.unsent(List.of(new Unspeakable()), "not liked")));

        assertThat(new EntityInsertException(report))
                .hasMessageContainingAll(
                        "not sent x1, first: not liked", Unspeakable.class.getName(), "toString fails");
    }

    @Test
    void aFutureOfWhichTheEndIsNotToldFailsAllTheSame() {
        Batch<Integer> batch = Batch.inMemory();
        new Ending<>(new RecordingListener()).untold(batch, new OutOfMemoryError("for the report"));

        assertThatThrownBy(batch.future()::join).hasRootCauseMessage("for the report");
    }
}
