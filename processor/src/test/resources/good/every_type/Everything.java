package demo.types;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import java.time.Instant;
import java.time.LocalDate;

@Timeseries(value = "root.types.{device}", aligned = false)
public record Everything(
        @Timestamp Instant time,
        String device,
        boolean flag,
        Boolean boxedFlag,
        byte tiny,
        Byte boxedTiny,
        short small,
        Short boxedSmall,
        int whole,
        Integer boxedWhole,
        long large,
        Long boxedLarge,
        float real,
        Float boxedReal,
        double precise,
        Double boxedPrecise,
        String text,
        @Measurement(type = DataType.TEXT) String remark,
        @Measurement(compressor = Compressor.ZSTD) byte[] image,
        LocalDate day,
        @Measurement(encoding = Encoding.PLAIN, compressor = Compressor.UNCOMPRESSED) Instant seen,
        Level level,
        @Measurement(value = "old level", type = DataType.TEXT, encoding = Encoding.DICTIONARY) Level oldLevel) {}
