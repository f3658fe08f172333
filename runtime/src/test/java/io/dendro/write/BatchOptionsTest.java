package io.dendro.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BatchOptionsTest {

    @Test
    void eachChangeIsACopy() {
        BatchOptions defaults = BatchOptions.defaults();
        BatchOptions changed = defaults.withBatchRows(1)
                .withBatchBytes(2)
                .withMaxAge(Duration.ZERO)
                .withQueueRows(3)
                .withQueueBytes(4)
                .withBackPressure(BackPressure.REJECT)
                .withBlockTimeout(Duration.ofMillis(5))
                .withDeliveryTimeout(Duration.ofMillis(6))
                .withCloseTimeout(Duration.ofMillis(7));

        assertThat(changed.batchRows()).isEqualTo(1);
        assertThat(changed.batchBytes()).isEqualTo(2);
        assertThat(changed.maxAge()).isZero();
        assertThat(changed.queueRows()).isEqualTo(3);
        assertThat(changed.queueBytes()).isEqualTo(4);
        assertThat(changed.backPressure()).isEqualTo(BackPressure.REJECT);
        assertThat(changed.blockTimeout()).hasMillis(5);
        assertThat(changed.deliveryTimeout()).hasValue(Duration.ofMillis(6));
        assertThat(changed.closeTimeout()).hasMillis(7);
        assertThat(defaults.batchRows()).isEqualTo(10_000);
        assertThat(defaults.deliveryTimeout()).isEmpty();
    }

    @Test
    void whatCannotWorkIsRefused() {
        BatchOptions options = BatchOptions.defaults();
        assertThatIllegalArgumentException().isThrownBy(() -> options.withBatchRows(0));
        assertThatIllegalArgumentException().isThrownBy(() -> options.withQueueBytes(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withMaxAge(Duration.ofMillis(-1)))
                .withMessageContaining("age");
        assertThatIllegalArgumentException().isThrownBy(() -> options.withDeliveryTimeout(Duration.ofDays(1_000)));
    }
}
