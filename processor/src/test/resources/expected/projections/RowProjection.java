package demo.projections;

import io.dendro.mapping.Generated;
import java.util.List;

/**
 * Selects {@link Row} from {@link Machine}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class RowProjection {
    public static final io.dendro.query.RowProjection<Machine, Row> ROW = io.dendro.query.RowProjection.of(
            Row.class,
            List.of(
                    MachineMapper.TIME,
                    MachineMapper.PLANT,
                    MachineMapper.LINE,
                    MachineMapper.KIND,
                    MachineMapper.TEMPERATURE,
                    MachineMapper.PRESSURE,
                    MachineMapper.RPM,
                    MachineMapper.LOAD,
                    MachineMapper.TOTAL,
                    MachineMapper.IS_ON,
                    MachineMapper.REMARK,
                    MachineMapper.IMAGE,
                    MachineMapper.SERVICED,
                    MachineMapper.STARTED,
                    MachineMapper.STATE,
                    MachineMapper.NEXT,
                    MachineMapper.UPTIME,
                    MachineMapper.ALARMS,
                    MachineMapper.POSITION_X,
                    MachineMapper.TARGET),
            row -> new Row(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    row.getNullable(5),
                    row.getNullable(6),
                    row.getNullable(7),
                    row.getNullable(8),
                    row.get(9),
                    row.getNullable(10),
                    row.getNullable(11),
                    row.getNullable(12),
                    row.getNullable(13),
                    row.getNullable(14),
                    row.getNullable(15),
                    row.getNullable(16),
                    row.getNullable(17),
                    row.getNullable(18),
                    row.get(19)));

    private RowProjection() {
    }
}
