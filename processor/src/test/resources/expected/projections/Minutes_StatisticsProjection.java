package demo.projections;

import io.dendro.mapping.Generated;
import io.dendro.query.GroupProjection;
import io.dendro.query.Window;
import java.util.List;

/**
 * Selects {@link Minutes.Statistics} from {@link Machine}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class Minutes_StatisticsProjection {
    public static final GroupProjection<Machine, Minutes.Statistics> STATISTICS = GroupProjection.of(
            Minutes.Statistics.class,
            List.of(
                    MachineMapper.KIND,
                    MachineMapper.TIME,
                    Window.end(),
                    MachineMapper.LOAD.extreme(),
                    MachineMapper.IS_ON.mode(),
                    MachineMapper.IMAGE.minTime(),
                    MachineMapper.ALARMS.maxTime(),
                    MachineMapper.STATE.duration(),
                    MachineMapper.TOTAL.stddev(),
                    MachineMapper.TOTAL.stddevPop(),
                    MachineMapper.TOTAL.stddevSamp(),
                    MachineMapper.TARGET.variance(),
                    MachineMapper.TARGET.varPop(),
                    MachineMapper.TARGET.varSamp(),
                    MachineMapper.SERVICED.min(),
                    MachineMapper.STARTED.max()),
            row -> new Minutes.Statistics(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.getNullable(3),
                    row.getNullable(4),
                    row.getNullable(5),
                    row.getNullable(6),
                    row.getNullable(7),
                    row.getNullable(8),
                    row.getNullable(9),
                    row.getNullable(10),
                    row.getNullable(11),
                    row.getNullable(12),
                    row.getNullable(13),
                    row.getNullable(14),
                    row.getNullable(15)));

    private Minutes_StatisticsProjection() {
    }
}
