package demo.projections;

import io.dendro.mapping.Generated;
import io.dendro.query.GroupProjection;
import java.util.List;

/**
 * Selects {@link Minutes.HotMinute} from {@link Machine}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class Minutes_HotMinuteProjection {
    public static final GroupProjection<Machine, Minutes.HotMinute> HOT_MINUTE = GroupProjection.of(
            Minutes.HotMinute.class,
            List.of(
                    MachineMapper.TIME,
                    MachineMapper.PLANT,
                    MachineMapper.LINE,
                    MachineMapper.TEMPERATURE.avg(),
                    MachineMapper.RPM.max(),
                    MachineMapper.REMARK.count(),
                    MachineMapper.POSITION_X.sum(),
                    MachineMapper.POSITION_Y.min(),
                    MachineMapper.STATE.last(),
                    MachineMapper.UPTIME.first(),
                    MachineMapper.ALARMS.last()),
            row -> new Minutes.HotMinute(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.getNullable(3),
                    row.getNullable(4),
                    row.get(5),
                    row.getNullable(6),
                    row.getNullable(7),
                    row.getNullable(8),
                    row.getNullable(9),
                    row.getNullable(10)));

    private Minutes_HotMinuteProjection() {
    }
}
