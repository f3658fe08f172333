package io.dendro.integration.declared;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.annotation.Converter;
import io.dendro.integration.declared.Gauge.State;
import io.dendro.integration.declared.Gauge.Tags;
import io.dendro.mapping.EnumCodes;
import io.dendro.mapping.PathWriter;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.BinaryColumn;
import io.dendro.query.ConvertedBinaryColumn;
import io.dendro.query.ConvertedColumn;
import io.dendro.query.EntityDefinition;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;
import java.nio.charset.StandardCharsets;

/** As the processor would write it, but for the definition, which is given. */
class GaugeMapper extends TimeseriesMapper<Gauge> {

    static final Converter<State, Integer> STATE_CONVERTER = EnumCodes.of(State.class, State::code);

    static final Converter<Tags, byte[]> TAGS_CONVERTER = new Converter<>() {
        @Override
        public byte[] toStored(Tags value) {
            return value.text().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Tags fromStored(byte[] stored) {
            if (stored.length == 0) {
                throw new IllegalArgumentException("no bytes");
            }
            return new Tags(new String(stored, StandardCharsets.UTF_8));
        }
    };

    static final TimeColumn<Gauge> TIME = TimeColumn.of("time");
    static final PathColumn<Gauge, String> SITE = PathColumn.text("site", 0);
    static final NumberColumn<Gauge, Double> LEVEL =
            NumberColumn.ofDouble("level", MeasurementSchema.of("level", DataType.DOUBLE));
    static final NumberColumn<Gauge, Integer> COUNT =
            NumberColumn.ofInt("count", MeasurementSchema.of("count", DataType.INT32));
    static final ConvertedColumn<Gauge, State, NumberColumn<Gauge, Integer>> STATE = ConvertedColumn.of(
            NumberColumn.ofInt("state", MeasurementSchema.of("state code", DataType.INT32)), STATE_CONVERTER);
    static final ConvertedBinaryColumn<Gauge, Tags> TAGS = ConvertedBinaryColumn.of(
            BinaryColumn.of("tags", MeasurementSchema.of("tags", DataType.BLOB)), TAGS_CONVERTER);
    static final NumberColumn<Gauge, Long> APPROVED =
            NumberColumn.ofLong("approved", MeasurementSchema.of("approved", DataType.INT64));

    GaugeMapper(Session session, EntityDefinition<Gauge> definition) {
        super(session, definition);
    }

    /** @param template with one placeholder */
    static EntityDefinition<Gauge> definition(String template, Alignment alignment) {
        return EntityDefinition.of(Gauge.class, template, alignment, TIME)
                .nodes(SITE)
                .measurements(LEVEL, COUNT, STATE, TAGS)
                .withReadOnly(APPROVED);
    }

    static EntityDefinition<Gauge> definition(String template) {
        return definition(template, Alignment.ALIGNED);
    }

    @Override
    protected long time(Gauge entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Gauge entity, PathWriter path) {
        path.text(entity.site());
    }

    @Override
    protected void write(Gauge entity, RowWriter row) {
        row.putDouble(0, entity.level());
        row.putInt(1, entity.count());
        row.putInt(2, row.stored(2, STATE_CONVERTER, entity.state()));
        row.putBinary(3, row.stored(3, TAGS_CONVERTER, entity.tags()));
    }

    @Override
    protected Gauge read(RowReader row) {
        return new Gauge(
                row.textNode(0),
                row.time(),
                row.getNullableDouble(0),
                row.getOptionalInt(1),
                row.converted(2, STATE_CONVERTER, row.getNullableInt(2)),
                row.converted(3, TAGS_CONVERTER, row.getBinary(3)),
                row.getNullableLong(4));
    }
}
