package io.dendro.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dendro.model.EncodingVerdict.Outcome;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.apache.tsfile.enums.TSDataType;
import org.apache.tsfile.file.metadata.enums.CompressionType;
import org.apache.tsfile.file.metadata.enums.TSEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EncodingTableTest {
    private static final Set<Encoding> INEXACT = EnumSet.of(Encoding.RLE, Encoding.TS_2DIFF, Encoding.RLBE);
    private static final Set<DataType> WIDE_INTEGERS = EnumSet.of(DataType.INT32, DataType.INT64, DataType.TIMESTAMP);
    private static final Set<Encoding> CORRUPTING = EnumSet.of(Encoding.SPRINTZ, Encoding.GORILLA_V1);

    @ParameterizedTest
    @EnumSource
    void namesAndCodesOfTypesAreTheOfficialOnes(DataType type) {
        assertThat(type.code()).isEqualTo(TSDataType.valueOf(type.name()).serialize());
        assertThat(DataType.ofCode(type.code())).isSameAs(type);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DEFAULT")
    void namesAndCodesOfEncodingsAreTheOfficialOnes(Encoding encoding) {
        assertThat(encoding.code())
                .isEqualTo(TSEncoding.valueOf(encoding.name()).serialize());
        assertThat(Encoding.ofCode(encoding.code())).isSameAs(encoding);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DEFAULT")
    void namesAndCodesOfCompressorsAreTheOfficialOnes(Compressor compressor) {
        assertThat(compressor.code())
                .isEqualTo(CompressionType.valueOf(compressor.name()).serialize());
        assertThat(Compressor.ofCode(compressor.code())).isSameAs(compressor);
    }

    @Test
    void noOfficialEncodingOrCompressorIsMissing() {
        assertThat(Arrays.stream(Encoding.values()).map(Enum::name).filter(name -> !name.equals("DEFAULT")))
                .containsExactlyElementsOf(
                        Arrays.stream(TSEncoding.values()).map(Enum::name).toList());
        assertThat(Arrays.stream(Compressor.values()).map(Enum::name).filter(name -> !name.equals("DEFAULT")))
                .containsExactlyElementsOf(
                        Arrays.stream(CompressionType.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theServerRefusesWhatWeCallUnsupported(DataType type) {
        for (Encoding encoding : EnumSet.complementOf(EnumSet.of(Encoding.DEFAULT, Encoding.CAMEL))) {
            boolean official =
                    TSEncoding.isSupported(TSDataType.valueOf(type.name()), TSEncoding.valueOf(encoding.name()));
            assertThat(type.verdict(encoding).outcome() != Outcome.UNSUPPORTED)
                    .as("%s %s", type, encoding)
                    .isEqualTo(official);
        }
    }

    @ParameterizedTest
    @EnumSource
    void camelIsRefusedBecauseSupportedServersDoNotKnowIt(DataType type) {
        assertThat(type.verdict(Encoding.CAMEL).outcome()).isEqualTo(Outcome.UNSUPPORTED);
    }

    @ParameterizedTest
    @EnumSource
    void onlyFloatingPointTypesAndWideIntegersInSprintzLoseAnything(DataType type) {
        boolean floatingPoint = type == DataType.FLOAT || type == DataType.DOUBLE;
        for (Encoding encoding : Encoding.values()) {
            Outcome outcome = type.verdict(encoding).outcome();
            boolean overflows = encoding == Encoding.SPRINTZ && WIDE_INTEGERS.contains(type);
            assertThat(outcome == Outcome.LOSSY).isEqualTo(floatingPoint && INEXACT.contains(encoding) || overflows);
            assertThat(outcome == Outcome.CORRUPTS).isEqualTo(floatingPoint && CORRUPTING.contains(encoding));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDefaultOfATypeFitsIt(DataType type) {
        assertThat(type.verdict(type.defaultEncoding()).outcome()).isEqualTo(Outcome.FITS);
        assertThat(type.supports(Encoding.DEFAULT)).isTrue();
        assertThat(type.encodings()).contains(type.defaultEncoding()).doesNotContain(Encoding.DEFAULT);
    }

    @ParameterizedTest
    @EnumSource
    void theEncodingsOfATypeAreTheUsableOnes(DataType type) {
        assertThat(type.encodings()).isUnmodifiable().allMatch(encoding -> type.verdict(encoding)
                .isUsable());
        assertThat(Encoding.values())
                .filteredOn(encoding -> encoding != Encoding.DEFAULT && type.supports(encoding))
                .containsExactlyElementsOf(type.encodings());
    }

    @Test
    void aReasonNamesTypeAndEncodingAndTheChoices() {
        assertThat(DataType.BOOLEAN.verdict(Encoding.GORILLA).reason())
                .isEqualTo("BOOLEAN cannot be stored as GORILLA; it can be stored as PLAIN, RLE");
        assertThat(DataType.FLOAT.verdict(Encoding.SPRINTZ).reason())
                .contains("FLOAT", "SPRINTZ", "use GORILLA or CHIMP");
        assertThat(DataType.DOUBLE.verdict(Encoding.RLE).reason()).contains("DOUBLE", "RLE", "2 decimals");
        assertThat(DataType.INT32.verdict(Encoding.SPRINTZ).reason()).contains("INT32", "SPRINTZ", "2^30");
        assertThat(DataType.INT64.verdict(Encoding.SPRINTZ).reason()).contains("INT64", "SPRINTZ", "2^62");
    }

    @ParameterizedTest
    @CsvSource({
        "BOOLEAN, 1, BOOLEAN", "INT32, 4, INT32", "INT64, 8, INT64", "FLOAT, 4, FLOAT", "DOUBLE, 8, DOUBLE",
        "TEXT, 0, TEXT", "TIMESTAMP, 8, INT64", "DATE, 4, INT32", "BLOB, 0, TEXT", "STRING, 0, TEXT"
    })
    void widthAndPhysicalTypeAreThoseOfTheWire(DataType type, int width, DataType physical) {
        assertThat(type.width()).isEqualTo(width);
        assertThat(type.physical()).isEqualTo(physical);
    }

    @Test
    void theDefaultEncodingHasNoCodeAndTheDefaultCompressorIsLz4() {
        assertThatIllegalStateException().isThrownBy(Encoding.DEFAULT::code).withMessageContaining("defaultEncoding");
        assertThat(Compressor.DEFAULT.code()).isEqualTo(Compressor.LZ4.code());
        assertThat(Compressor.ofCode(7)).isSameAs(Compressor.LZ4);
    }

    @Test
    void unknownCodesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataType.ofCode(6))
                .withMessageContaining("6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Encoding.ofCode(-1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Compressor.ofCode(3))
                .withMessageContaining("3");
    }
}
