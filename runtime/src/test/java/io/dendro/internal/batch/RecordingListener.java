package io.dendro.internal.batch;

import io.dendro.write.BatchListener;
import io.dendro.write.InsertReport;
import io.dendro.write.UndeliveredException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class RecordingListener implements BatchListener<Integer> {

    final List<Integer> refused = Collections.synchronizedList(new ArrayList<>());
    final List<Integer> undelivered = Collections.synchronizedList(new ArrayList<>());
    final List<Integer> dropped = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void refused(InsertReport<Integer> report) {
        refused.addAll(report.refused());
    }

    @Override
    public void undelivered(UndeliveredException failure) {
        undelivered.addAll(failure.entities(Integer.class));
    }

    @Override
    public void dropped(List<Integer> entities) {
        dropped.addAll(entities);
    }
}
