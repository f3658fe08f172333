package io.dendro.internal.rpc;

import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import io.dendro.thrift.TSCreateAlignedTimeseriesReq;
import io.dendro.thrift.TSCreateMultiTimeseriesReq;
import java.util.List;

/** The two requests that create series: of an aligned device, or one by one. */
record SeriesCreation(long sessionId, String device, List<MeasurementSchema> columns) {

    TSCreateAlignedTimeseriesReq aligned() {
        return new TSCreateAlignedTimeseriesReq(sessionId, device, names(), types(), encodings(), compressors());
    }

    TSCreateMultiTimeseriesReq separate() {
        List<String> paths = names().stream().map(name -> device + "." + name).toList();
        return new TSCreateMultiTimeseriesReq(sessionId, paths, types(), encodings(), compressors());
    }

    private List<String> names() {
        return columns.stream().map(column -> NodeName.quote(column.name())).toList();
    }

    private List<Integer> types() {
        return columns.stream().map(column -> (int) column.type().code()).toList();
    }

    private List<Integer> encodings() {
        return columns.stream().map(column -> column.encoding().code()).toList();
    }

    private List<Integer> compressors() {
        return columns.stream().map(column -> column.compressor().code()).toList();
    }
}
