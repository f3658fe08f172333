package io.dendro.mapping;

import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.TimePrecision;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.error.Context;
import io.dendro.error.MappingException;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One insert on its way. Rows that come device by device and in order of time go straight into tablets. Where they come
 * otherwise, as many as may be are put in order first.
 */
final class Insert<E> {

    /** A tablet of so many rows is worth a request of its own, even if more rows of its device come later. */
    private static final int SHORTEST_RUN = 256;

    /** Enough rows that tablets of many devices are long, few enough that their order stays small. */
    private static final int MOST_MIXED = 1 << 18;

    private static final int LONGEST_SHOWN = 300;

    private final TimeseriesMapper<E> mapper;
    private final InsertBuffers<E> buffers;
    private final InsertStream<E> stream;
    private final TabletFilling filling;
    private final Tablet tablet;
    private final DeviceIndex devices;
    private final TimePrecision precision;
    private final int tabletRows;
    private final int tabletBytes;
    private final DuplicatePolicy duplicates;
    private int @Nullable [] kept;
    private long taken;
    private long leftOut;

    Insert(
            TimeseriesMapper<E> mapper,
            Session session,
            InsertBuffers<E> buffers,
            InsertStream<E> stream,
            DuplicatePolicy duplicates) {
        this.mapper = mapper;
        this.duplicates = duplicates;
        this.buffers = buffers;
        this.stream = stream;
        this.filling = buffers.filling();
        this.tablet = buffers.tablet();
        this.devices = buffers.devices();
        this.precision = session.timePrecision();
        this.tabletRows = session.options().tabletRows();
        this.tabletBytes = session.options().tabletBytes();
    }

    /** Waits until all is answered. */
    InsertReport<E> report() {
        stream.settle();
        return settled();
    }

    private InsertReport<E> settled() {
        RefusedRows<E> refused = stream.refusals();
        return new InsertReport<>(stream.answered() - refused.size(), stream.emptyRows(), refused.refusals(), leftOut);
    }

    /** Lets a failure suppress what was refused before it, rather than hide that. */
    void failed(RuntimeException failure) {
        InsertReport<E> before = settled();
        if (!before.isComplete()) {
            failure.addSuppressed(new EntityInsertException(before));
        }
    }

    /** Waits until what was sent is answered, and its rows may go. */
    void settle() {
        stream.settle();
    }

    void write(List<? extends E> rows) {
        switch (duplicates) {
            case LAST_WINS -> writeAll(rows);
            case FIRST_WINS -> writeFirst(rows);
            case REJECT -> {
                compared(rows).refuse(taken, precision::instant);
                writeAll(rows);
            }
        }
        taken += rows.size();
    }

    private void writeFirst(List<? extends E> rows) {
        int[] first = compared(rows).first();
        // Messages number the rows as they were given.
        kept = first;
        writeAll(first.length == rows.size() ? rows : new KeptRows<E>(rows, first));
        kept = null;
        leftOut += rows.size() - first.length;
    }

    private void writeAll(List<? extends E> rows) {
        int at = 0;
        while (at < rows.size()) {
            at = writeRuns(rows, at);
            if (at < rows.size()) {
                at = writeMixed(rows, at, Math.min(rows.size(), at + MOST_MIXED));
            }
        }
    }

    private Duplicates compared(List<? extends E> rows) {
        devices.clear();
        Duplicates compared = new Duplicates(mapper.definition(), devices);
        for (int i = 0; i < rows.size(); i++) {
            E entity = rows.get(i);
            compared.add(device(entity, i), time(entity, i));
        }
        return compared;
    }

    /** Returns the first row that is not sent: the end, or where a run was too short or went back in time. */
    private int writeRuns(List<? extends E> rows, int first) {
        devices.trim();
        tablet.clear("");
        int current = -1;
        int runStart = first;
        int unsent = first;
        long last = Long.MIN_VALUE;
        if (rows.size() - first > SHORTEST_RUN) {
            stream.expect(() -> devicesOfRuns(rows, first));
        }
        for (int i = first; i < rows.size(); i++) {
            E entity = rows.get(i);
            int device = device(entity, i);
            long time = time(entity, i);
            if (device != current ? i > first && i - runStart < SHORTEST_RUN : time < last) {
                stream.expectNone();
                return unsent;
            }
            if (device != current || isFull()) {
                stream.send(tablet, SentRows.run(rows, unsent, i));
                tablet.clear(devices.device(device));
                runStart = device == current ? runStart : i;
                unsent = i;
                current = device;
            }
            last = time;
            write(filling, entity, time, i);
        }
        stream.sendLast(tablet, SentRows.run(rows, unsent, rows.size()));
        stream.expectNone();
        return rows.size();
    }

    /** Each run has one of these rows, unless it is too short, which ends the runs. */
    private List<String> devicesOfRuns(List<? extends E> rows, int first) {
        Set<String> names = new LinkedHashSet<>();
        try {
            for (int i = first; i < rows.size(); i += SHORTEST_RUN) {
                names.add(devices.device(device(rows.get(i), i)));
            }
        } catch (IllegalArgumentException | MappingException e) {
            // It is met again when its turn comes, and the rows before it are written.
        }
        return List.copyOf(names);
    }

    private boolean isFull() {
        return tablet.rows() >= tabletRows || tablet.bytes() >= tabletBytes;
    }

    private int writeMixed(List<? extends E> rows, int first, int end) {
        RowOrder order = buffers.order();
        // Its last use may be needed to tell what was refused.
        stream.settle();
        devices.clear();
        order.clear();
        for (int i = first; i < end; i++) {
            E entity = rows.get(i);
            order.add(device(entity, i), time(entity, i));
        }
        order.sort(devices.size());
        stream.expect(() -> longDevices(order));
        IntUnaryOperator place = position -> first + order.index(position);
        for (int device = 0; device < devices.size(); device++) {
            if (order.end(device) - order.start(device) <= ShortTablets.MOST_ROWS) {
                writeShort(rows, place, device);
            } else {
                writeLong(rows, place, device);
            }
        }
        stream.expectNone();
        // What follows may be of the same devices.
        stream.settleShort();
        return end;
    }

    private List<String> longDevices(RowOrder order) {
        List<String> names = new ArrayList<>();
        for (int device = 0; device < devices.size(); device++) {
            if (order.end(device) - order.start(device) > ShortTablets.MOST_ROWS) {
                names.add(devices.device(device));
            }
        }
        return names;
    }

    private void writeLong(List<? extends E> rows, IntUnaryOperator place, int device) {
        RowOrder order = buffers.order();
        tablet.clear(devices.device(device));
        int unsent = order.start(device);
        for (int position = order.start(device); position < order.end(device); position++) {
            if (isFull()) {
                stream.send(tablet, new SentRows<>(rows, place, unsent, position));
                tablet.clear(devices.device(device));
                unsent = position;
            }
            int i = place.applyAsInt(position);
            write(filling, rows.get(i), order.time(position), i);
        }
        stream.send(tablet, new SentRows<>(rows, place, unsent, order.end(device)));
    }

    private void writeShort(List<? extends E> rows, IntUnaryOperator place, int device) {
        RowOrder order = buffers.order();
        TabletFilling next = buffers.shortTablets().next(devices.device(device));
        for (int position = order.start(device); position < order.end(device); position++) {
            int i = place.applyAsInt(position);
            write(next, rows.get(i), order.time(position), i);
            if (next.tablet().bytes() >= tabletBytes) {
                writeLong(rows, place, device);
                return;
            }
        }
        stream.sendShort(next.tablet(), new SentRows<>(rows, place, order.start(device), order.end(device)));
    }

    private int device(E entity, int index) {
        if (entity == null) {
            throw new IllegalArgumentException("entity " + number(index) + " is null");
        }
        try {
            devices.begin();
            mapper.path(entity, devices);
            return devices.ordinal();
        } catch (RuntimeException e) {
            throw refused(entity, index, Context.NONE, e);
        }
    }

    private long time(E entity, int index) {
        try {
            return mapper.time(entity, precision);
        } catch (RuntimeException e) {
            throw refused(entity, index, Context.NONE, e);
        }
    }

    private void write(TabletFilling target, E entity, long time, int index) {
        try {
            target.row().begin(time);
            mapper.write(entity, target.row());
        } catch (RuntimeException e) {
            throw refused(entity, index, Context.ofDevice(target.tablet().device()), e);
        }
    }

    private long number(int index) {
        return taken + (kept == null ? index : kept[index]);
    }

    private MappingException refused(E entity, int index, Context context, RuntimeException cause) {
        return new MappingException(
                mapper.definition().type().getSimpleName() + " number " + number(index)
                        + " of the insert cannot be stored: " + cause.getMessage() + " ("
                        + shortened(String.valueOf(entity)) + ")",
                context,
                cause);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
    }
}
