package io.dendro.processor.write;

import io.dendro.processor.model.MeasurementModel;
import io.dendro.processor.model.PartModel;
import io.dendro.processor.model.ShapeModel;
import java.util.ArrayList;
import java.util.List;

/** Neighbouring slots of a row, from the first up to one after the last. */
record SlotRange(int from, int to) {

    /** The slots of the values that an object is made of: mostly one range, several where some of them are only read. */
    static List<SlotRange> of(ShapeModel shape, Slots slots) {
        List<SlotRange> ranges = new ArrayList<>();
        shape.values()
                .filter(PartModel.Value::isBuilt)
                .map(value -> slots.of((MeasurementModel) value.column()))
                .sorted()
                .forEach(slot -> add(slot, ranges));
        return ranges;
    }

    private static void add(int slot, List<SlotRange> ranges) {
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).to() == slot) {
            ranges.set(last, new SlotRange(ranges.get(last).from(), slot + 1));
        } else {
            ranges.add(new SlotRange(slot, slot + 1));
        }
    }
}
