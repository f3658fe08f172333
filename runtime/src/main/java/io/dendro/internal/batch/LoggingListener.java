package io.dendro.internal.batch;

import io.dendro.DeviceRecord;
import io.dendro.write.BatchListener;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import io.dendro.write.UndeliveredException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns of what nobody else is told of. */
public final class LoggingListener<E> implements BatchListener<E> {

    private static final Logger LOG = LoggerFactory.getLogger("io.dendro.write");

    @Override
    public void refused(InsertReport<E> report) {
        LOG.warn("{}", new EntityInsertException(report).getMessage());
    }

    @Override
    public void undelivered(UndeliveredException failure) {
        LOG.warn("{}", failure.getMessage(), failure.getCause());
    }

    @Override
    public void dropped(List<E> entities) {
        LOG.warn(
                "the queue of a batch writer is full: {} entities were dropped, first: {}",
                entities.size(),
                entities.get(0));
    }

    @Override
    public void droppedRecords(List<DeviceRecord> records) {
        LOG.warn(
                "the store of a batch writer is full: {} rows were dropped, first: {} at {}",
                records.size(),
                records.get(0).device(),
                records.get(0).time());
    }
}
