package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import java.util.Objects;

/** BLOB. It is read only: the server compares it only while it scans, and harms it as a last value. */
record BytesForm() implements ValueForm<byte[]> {

    @Override
    public byte[] read(ResultSet row, int column) {
        return Objects.requireNonNull(row.getBytes(column));
    }

    @Override
    public byte[] parse(String text, TimePrecision precision) {
        throw new IllegalStateException("a BLOB has no last value as text");
    }

    @Override
    public Operand<byte[]> operand(Formula formula) {
        throw new IllegalStateException("a BLOB is not compared");
    }
}
