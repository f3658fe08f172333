package io.dendro.mapping;

import io.dendro.TimePrecision;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.error.MappingException;
import io.dendro.write.InsertReport;
import io.dendro.write.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parts the entities that can be stored from those that cannot, where one of them has made an insert fail. */
final class Screening<E> {

    private final TimeseriesMapper<E> mapper;
    private final TimePrecision precision;
    private final InsertBuffers<E> buffers;
    private final Set<Place> places = new HashSet<>();
    private final List<E> sound = new ArrayList<>();
    private final List<Refusal<E>> refusals = new ArrayList<>();

    private record Place(int device, long time) {}

    Screening(TimeseriesMapper<E> mapper, TimePrecision precision, InsertBuffers<E> buffers) {
        this.mapper = mapper;
        this.precision = precision;
        this.buffers = buffers;
    }

    void add(List<E> entities) {
        for (E entity : entities) {
            try {
                check(entity);
                sound.add(entity);
            } catch (RuntimeException e) {
                refusals.add(Refusal.unsent(List.of(entity), String.valueOf(e.getMessage())));
            }
        }
    }

    private void check(E entity) {
        buffers.devices().begin();
        mapper.path(entity, buffers.devices());
        int device = buffers.devices().ordinal();
        long time = mapper.time(entity, precision);
        buffers.tablet().clear(buffers.devices().device(device));
        buffers.row().begin(time);
        mapper.write(entity, buffers.row());
        if (mapper.definition().duplicates() == DuplicatePolicy.REJECT && !places.add(new Place(device, time))) {
            throw new MappingException("an earlier row of its batch has the same device and time, "
                    + precision.instant(time) + ", and DuplicatePolicy.REJECT refuses such duplicates");
        }
    }

    /** Those that can be stored, in their order. */
    List<E> sound() {
        return sound;
    }

    List<Refusal<E>> refusals() {
        return refusals;
    }

    /** The report of the sound ones, with the others. */
    InsertReport<E> completed(InsertReport<E> report) {
        List<Refusal<E>> all = new ArrayList<>(refusals);
        all.addAll(report.refusals());
        return new InsertReport<>(report.rows(), report.emptyRows(), all, report.leftOut());
    }
}
