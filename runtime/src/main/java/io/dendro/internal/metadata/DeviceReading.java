package io.dendro.internal.metadata;

import io.dendro.ResultSet;
import io.dendro.metadata.DeviceInfo;
import java.util.function.Supplier;

/** Reads rows of SHOW DEVICES, in which everything is text. */
public record DeviceReading() implements Reading<DeviceInfo> {

    @Override
    public Supplier<DeviceInfo> bind(ResultSet result) {
        int path = AnswerColumn.of(result, "Device");
        int aligned = AnswerColumn.of(result, "IsAligned");
        int timeToLive = result.find("TTL(ms)");
        int template = result.find("Template");
        return () -> new DeviceInfo(
                Shown.path(result.getText(path)),
                Boolean.parseBoolean(result.getText(aligned)),
                Shown.text(result, timeToLive).flatMap(Shown::timeToLive),
                Shown.text(result, template));
    }
}
