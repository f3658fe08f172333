package io.dendro.model;

import static io.dendro.model.EncodingVerdict.Outcome.CORRUPTS;
import static io.dendro.model.EncodingVerdict.Outcome.LOSSY;
import static io.dendro.model.EncodingVerdict.Outcome.UNSUPPORTED;
import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The complete table of types and encodings: what the server accepts, and what it does to the values. */
final class EncodingTable {
    private static final Set<Encoding> INTEGER = Collections.unmodifiableSet(EnumSet.of(
            Encoding.PLAIN,
            Encoding.RLE,
            Encoding.TS_2DIFF,
            Encoding.GORILLA,
            Encoding.ZIGZAG,
            Encoding.CHIMP,
            Encoding.SPRINTZ,
            Encoding.RLBE));
    private static final Set<Encoding> FLOATING_POINT = Collections.unmodifiableSet(EnumSet.of(
            Encoding.PLAIN,
            Encoding.RLE,
            Encoding.TS_2DIFF,
            Encoding.GORILLA_V1,
            Encoding.GORILLA,
            Encoding.CHIMP,
            Encoding.SPRINTZ,
            Encoding.RLBE));
    private static final Set<Encoding> TRUTH = Collections.unmodifiableSet(EnumSet.of(Encoding.PLAIN, Encoding.RLE));
    private static final Set<Encoding> CHARACTERS =
            Collections.unmodifiableSet(EnumSet.of(Encoding.PLAIN, Encoding.DICTIONARY));
    private static final Set<Encoding> BYTES = Collections.unmodifiableSet(EnumSet.of(Encoding.PLAIN));

    private EncodingTable() {}

    static Set<Encoding> usable(DataType type) {
        EnumSet<Encoding> usable = EnumSet.copyOf(accepted(type));
        usable.removeIf(encoding -> !verdict(type, encoding).isUsable());
        return Collections.unmodifiableSet(usable);
    }

    static EncodingVerdict verdict(DataType type, Encoding encoding) {
        if (encoding == Encoding.DEFAULT) {
            return EncodingVerdict.FITS;
        }
        if (!accepted(type).contains(encoding)) {
            return new EncodingVerdict(
                    UNSUPPORTED, type + " cannot be stored as " + encoding + "; it can be stored as " + choices(type));
        }
        if (accepted(type) == FLOATING_POINT) {
            return floatingPoint(type, encoding);
        }
        return encoding == Encoding.SPRINTZ ? integerInSprintz(type) : EncodingVerdict.FITS;
    }

    /** SPRINTZ packs twice the difference of neighbours, which overflows. Days as numbers are never so far apart. */
    private static EncodingVerdict integerInSprintz(DataType type) {
        if (type == DataType.DATE) {
            return EncodingVerdict.FITS;
        }
        return new EncodingVerdict(
                LOSSY,
                type + " in SPRINTZ comes back wrong where values in a row lie "
                        + (type == DataType.INT32 ? "2^30" : "2^62")
                        + " or more apart; use TS_2DIFF or RLE to keep all values exact");
    }

    private static EncodingVerdict floatingPoint(DataType type, Encoding encoding) {
        return switch (encoding) {
            case SPRINTZ ->
                new EncodingVerdict(
                        CORRUPTS, type + " in SPRINTZ comes back with wrong signs and values; use GORILLA or CHIMP");
            case GORILLA_V1 ->
                new EncodingVerdict(
                        CORRUPTS, type + " in GORILLA_V1 loses every value that follows a NaN; use GORILLA or CHIMP");
            case RLE, TS_2DIFF ->
                new EncodingVerdict(
                        LOSSY,
                        type + " in " + encoding + " is rounded to 2 decimals, and NaN becomes 0;"
                                + " use GORILLA or CHIMP to keep values exact");
            case RLBE ->
                new EncodingVerdict(
                        LOSSY,
                        type
                                + " in RLBE comes back wrong on servers before 2.0.7: behind a large value small ones lose their"
                                + " decimals, and behind a NaN all are NaN; use GORILLA or CHIMP to keep values exact");
            default -> EncodingVerdict.FITS;
        };
    }

    private static String choices(DataType type) {
        return accepted(type).stream()
                .filter(encoding -> verdict(type, encoding).isUsable())
                .map(Encoding::name)
                .collect(joining(", "));
    }

    private static Set<Encoding> accepted(DataType type) {
        return switch (type) {
            case BOOLEAN -> TRUTH;
            case INT32, INT64, TIMESTAMP, DATE -> INTEGER;
            case FLOAT, DOUBLE -> FLOATING_POINT;
            case TEXT, STRING -> CHARACTERS;
            case BLOB -> BYTES;
        };
    }
}
