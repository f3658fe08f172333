package demo.projections;

import io.dendro.mapping.Generated;
import io.dendro.query.GroupProjection;
import java.util.List;

/**
 * Selects {@link Minutes.Total} from {@link Machine}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class Minutes_TotalProjection {
    public static final GroupProjection<Machine, Minutes.Total> TOTAL = GroupProjection.of(
            Minutes.Total.class,
            List.of(
                    MachineMapper.PRESSURE.count()),
            row -> new Minutes.Total(
                    row.<Long>get(0)));

    private Minutes_TotalProjection() {
    }
}
