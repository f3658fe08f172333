package io.dendro.internal.untyped;

import io.dendro.Alignment;
import io.dendro.DeviceTemplates;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.internal.metadata.AnswerColumn;
import io.dendro.model.DeviceName;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import io.dendro.model.PathPattern;
import io.dendro.model.SeriesProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Device templates by statements. */
public record SqlTemplates(Session session) implements DeviceTemplates {

    @Override
    public void create(String name, List<MeasurementSchema> series, Alignment alignment) {
        String columns = series.stream().map(SqlTemplates::column).collect(Collectors.joining(", ", "(", ")"));
        String aligned = alignment == Alignment.ALIGNED ? " ALIGNED " : " ";
        session.execute("CREATE DEVICE TEMPLATE " + NodeName.quote(name) + aligned + columns);
    }

    private static String column(MeasurementSchema series) {
        if (!series.properties().equals(SeriesProperties.NONE)) {
            throw new IllegalArgumentException(
                    "measurement " + series.name()
                            + " has an alias, tags, attributes, decimals or a dead band, and templates have none; leave them out");
        }
        return NodeName.quote(series.name()) + " " + series.type() + " ENCODING=" + series.encoding() + " COMPRESSION="
                + series.compressor();
    }

    @Override
    public List<String> list() {
        List<String> names = new ArrayList<>();
        try (ResultSet shown = session.query("SHOW DEVICE TEMPLATES")) {
            int name = AnswerColumn.of(shown, "TemplateName");
            while (shown.next()) {
                names.add(String.valueOf(shown.getText(name)));
            }
        }
        return names;
    }

    @Override
    public void mount(String name, String path) {
        session.execute("SET DEVICE TEMPLATE " + NodeName.quote(name) + " TO "
                + DeviceName.parse(path).text());
    }

    @Override
    public void activate(String device) {
        session.execute("CREATE TIMESERIES USING DEVICE TEMPLATE ON "
                + DeviceName.parse(device).text());
    }

    @Override
    public void deactivate(String name, String pattern) {
        session.execute("DEACTIVATE DEVICE TEMPLATE " + NodeName.quote(name) + " FROM " + PathPattern.quote(pattern));
    }

    @Override
    public void unmount(String name, String path) {
        session.execute("UNSET DEVICE TEMPLATE " + NodeName.quote(name) + " FROM "
                + DeviceName.parse(path).text());
    }

    @Override
    public void drop(String name) {
        session.execute("DROP DEVICE TEMPLATE " + NodeName.quote(name));
    }
}
