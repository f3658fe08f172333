package demo.enums;

import io.dendro.annotation.EnumStorage;
import io.dendro.annotation.Enumerated;
import io.dendro.annotation.IfMissing;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.Optional;

@Timeseries("root.enums.{line}")
public record Signal(
        @Timestamp Instant time,
        @Enumerated(EnumStorage.NAME) Line line,
        @Enumerated Light byName,
        @Enumerated(EnumStorage.ORDINAL) Light byOrdinal,
        @Enumerated(code = "wire") Light byText,
        @Enumerated(code = "number") Light byNumber,
        @Enumerated(code = "large") @IfMissing("RED") Light byLarge,
        @Enumerated(code = "tiny") Optional<Light> byTiny) {

    public enum Line {
        NORTH,
        SOUTH
    }

    public enum Light implements Coded {
        RED,
        GREEN;

        public String wire() {
            return name().substring(0, 1);
        }

        public int number() {
            return ordinal() + 1;
        }

        public Byte tiny() {
            return (byte) ordinal();
        }
    }

    interface Coded {
        int ordinal();

        default long large() {
            return 1L << ordinal();
        }
    }
}
