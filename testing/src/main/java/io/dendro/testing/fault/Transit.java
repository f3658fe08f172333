package io.dendro.testing.fault;

import java.util.Random;

/** What one direction of one connection lets pass under one fault. Used by one thread. */
interface Transit {
    /** All bytes pass. */
    Transit UNCHANGED = (bytes, length) -> length;

    /**
     * Changes the bytes in their place.
     *
     * @return how many of them go on
     */
    int pass(byte[] bytes, int length);

    /** Whether the connection ends after what has passed. */
    default boolean ends() {
        return false;
    }

    /** Lets so many bytes pass. */
    final class CutAfter implements Transit {
        private long left;

        CutAfter(long bytes) {
            this.left = bytes;
        }

        @Override
        public int pass(byte[] bytes, int length) {
            int passing = (int) Math.min(left, length);
            left -= passing;
            return passing;
        }

        @Override
        public boolean ends() {
            return left == 0;
        }
    }

    /** Leaves so many bytes as they are. */
    final class GarbageAfter implements Transit {
        private final Random random;
        private long left;

        GarbageAfter(long bytes, long seed) {
            this.left = bytes;
            this.random = new Random(seed);
        }

        @Override
        public int pass(byte[] bytes, int length) {
            int unchanged = (int) Math.min(left, length);
            left -= unchanged;
            for (int at = unchanged; at < length; at++) {
                // Never 0, which would leave the byte as it is.
                bytes[at] ^= (byte) (1 + random.nextInt(255));
            }
            return length;
        }
    }
}
