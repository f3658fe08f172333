package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.error.MappingException;
import io.dendro.error.StatementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads a result row by row; opens it with the first row and closes it with the last, an error, or the stream. */
final class ResultSpliterator<R> extends Spliterators.AbstractSpliterator<R> {

    private Question<?> question;
    private final RowBinding<R> binding;
    private @Nullable Reading<R> reading;
    private boolean finished;

    private ResultSpliterator(Question<?> question, RowBinding<R> binding) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.question = question;
        this.binding = binding;
    }

    /** The rows of a question that can match something. */
    static <R> Stream<R> stream(Question<?> question, RowBinding<R> binding) {
        ResultSpliterator<R> rows = new ResultSpliterator<>(question, binding);
        return StreamSupport.stream(rows, false).onClose(rows::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        if (finished) {
            return false;
        }
        try {
            Reading<R> open = reading();
            if (!next(open.result)) {
                close();
                return false;
            }
            action.accept(row(open.row));
            return true;
        } catch (RuntimeException | Error failure) {
            close();
            throw failure;
        }
    }

    /** The same without what each single step costs. The stream may be closed by its consumer, which ends the result. */
    @Override
    public void forEachRemaining(Consumer<? super R> action) {
        if (finished) {
            return;
        }
        try {
            Reading<R> open = reading();
            ResultSet result = open.result;
            Supplier<R> row = open.row;
            while (next(result)) {
                action.accept(row(row));
            }
            close();
        } catch (RuntimeException | Error failure) {
            close();
            throw failure;
        }
    }

    private Reading<R> reading() {
        Reading<R> open = reading;
        if (open == null) {
            // What is asked after a failure, to tell more of it, is a part of the call.
            question = question.oneCall();
            open = opened();
            reading = open;
        }
        return open;
    }

    private Reading<R> opened() {
        ResultSet result = result();
        try {
            return new Reading<>(result, binding.bind(result));
        } catch (MappingException misfit) {
            result.close();
            throw TypeConflict.ofColumns(misfit, question);
        } catch (RuntimeException | Error failure) {
            result.close();
            throw failure;
        }
    }

    private ResultSet result() {
        try {
            return question.ask();
        } catch (StatementException refused) {
            throw TypeConflict.ofStatement(refused, question);
        }
    }

    private boolean next(ResultSet result) {
        try {
            return result.next();
        } catch (StatementException refused) {
            close();
            throw TypeConflict.ofStatement(refused, question);
        }
    }

    private R row(Supplier<R> row) {
        try {
            return row.get();
        } catch (IllegalStateException misfit) {
            close();
            throw TypeConflict.ofCell(misfit, question);
        }
    }

    private void close() {
        finished = true;
        if (reading != null) {
            reading.result.close();
        }
    }

    private record Reading<R>(ResultSet result, Supplier<R> row) {}
}
