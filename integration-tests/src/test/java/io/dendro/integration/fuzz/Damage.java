package io.dendro.integration.fuzz;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SplittableRandom;

/** What can happen to a message on its way. */
enum Damage {
    BIT {
        @Override
        byte[] done(byte[] frame, SplittableRandom random) {
            frame[random.nextInt(frame.length)] ^= (byte) (1 << random.nextInt(8));
            return frame;
        }
    },
    BYTES {
        @Override
        byte[] done(byte[] frame, SplittableRandom random) {
            for (int i = random.nextInt(1, 9); i > 0; i--) {
                frame[random.nextInt(frame.length)] = (byte) random.nextInt();
            }
            return frame;
        }
    },
    NUMBER {
        @Override
        byte[] done(byte[] frame, SplittableRandom random) {
            if (frame.length >= Integer.BYTES) {
                ByteBuffer.wrap(frame)
                        .putInt(
                                random.nextInt(frame.length - Integer.BYTES + 1),
                                EXTREMES[random.nextInt(EXTREMES.length)]);
            }
            return frame;
        }
    },
    CUT {
        @Override
        byte[] done(byte[] frame, SplittableRandom random) {
            return part(frame, 0, random.nextInt(frame.length));
        }
    },
    HOLE {
        @Override
        byte[] done(byte[] frame, SplittableRandom random) {
            int from = random.nextInt(frame.length);
            return joined(part(frame, 0, from), part(frame, random.nextInt(from, frame.length), frame.length));
        }
    },
    ECHO {
        @Override
        byte[] done(byte[] frame, SplittableRandom random) {
            int from = random.nextInt(frame.length);
            int to = random.nextInt(from, frame.length);
            return joined(part(frame, 0, to), part(frame, from, frame.length));
        }
    };

    private static final int[] EXTREMES = {
        0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 16, 1 << 24, 1 << 28, 0xFFFF
    };

    private static final int HEADER = Integer.BYTES;

    /** Damages a message of the given bytes, which it may change. */
    abstract byte[] done(byte[] frame, SplittableRandom random);

    /** Damages a message with its length in front: half the time what is sent has the length that it says. */
    static byte[] to(byte[] frame, SplittableRandom random) {
        Damage damage = values()[random.nextInt(values().length)];
        if (random.nextBoolean()) {
            return damage.done(frame.clone(), random);
        }
        byte[] message = damage.done(part(frame, HEADER, frame.length), random);
        return new Frame(message).withLength();
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
