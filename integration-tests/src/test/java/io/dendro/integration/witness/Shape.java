package io.dendro.integration.witness;

import io.dendro.Session;
import io.dendro.integration.entity.AlignedScalars;
import io.dendro.integration.entity.AlignedScalarsMapper;
import io.dendro.integration.entity.NonAlignedScalars;
import io.dendro.integration.entity.NonAlignedScalarsMapper;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.query.PathColumn;
import java.util.List;
import java.util.function.Function;
import org.apache.tsfile.enums.TSDataType;

/**
 * One of the records with all types, and what differs between them.
 *
 * @param path the node above the writers
 */
record Shape<E extends Record>(
        Class<E> type,
        Function<Session, TimeseriesMapper<E>> mapper,
        PathColumn<E, String> writer,
        String path,
        boolean aligned) {

    static final Shape<AlignedScalars> ALIGNED = new Shape<>(
            AlignedScalars.class,
            AlignedScalarsMapper::new,
            AlignedScalarsMapper.WRITER,
            "root.it_witness.aligned",
            true);

    static final Shape<NonAlignedScalars> NON_ALIGNED = new Shape<>(
            NonAlignedScalars.class,
            NonAlignedScalarsMapper::new,
            NonAlignedScalarsMapper.WRITER,
            "root.it_witness.non_aligned",
            false);

    static List<SeriesColumn> columns(TimeseriesMapper<?> mapper) {
        return mapper.definition().measurements().stream()
                .map(column -> new SeriesColumn(
                        column.schema().name(),
                        TSDataType.valueOf(column.schema().type().name())))
                .toList();
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
