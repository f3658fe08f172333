package io.dendro.internal.session;

import io.dendro.internal.rpc.FakeServer.Line;
import io.dendro.internal.rpc.Faults;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.jspecify.annotations.Nullable;

/**
 * Calls, results and streams in any order while servers fail in any way: no connection is lost, none is one too many. For more
 * tries say {@code -Ddendro.pool.tries=1000}.
 */
class PoolModelTest {

    private enum Ending {
        IDLE,
        WITH_OPEN_RESULTS,
        UNDER_LOAD
    }

    private @Nullable PoolModel current;

    @AfterTry
    void stop() {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    @AddLifecycleHook(PoolTries.class)
    @Property(tries = 20)
    void noConnectionIsLostAndNoneIsOneTooMany(
            @ForAll("chains") ActionChain<PoolModel> chain, @ForAll Ending ending, @ForAll long seed) {
        PoolModel model = chain.withInvariant("pool", PoolModel::check).run();
        switch (ending) {
            case IDLE -> model.checkThatAllCanBeHad();
            case WITH_OPEN_RESULTS -> model.nodes.heal();
            case UNDER_LOAD -> {
                model.checkThatAllCanBeHad();
                PoolLoad load = new PoolLoad(model, seed);
                load.allowClose();
                model.session.close();
                load.finish();
            }
        }
        model.checkTheEnd();
    }

    @Provide
    Arbitrary<ActionChain<PoolModel>> chains() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(0, 60))
                .as(this::start)
                .flatMap(PoolModelTest::chains);
    }

    private Supplier<PoolModel> start(int nodes, int connections, int retryMillis) {
        return () -> {
            stop();
            PoolModel model = new PoolModel(nodes, connections, Duration.ofMillis(retryMillis));
            current = model;
            return model;
        };
    }

    private static Arbitrary<ActionChain<PoolModel>> chains(Supplier<PoolModel> start) {
        return ActionChain.startWith(start)
                .withAction(8, new Call())
                .withAction(4, step("hold a result", PoolModel::hasFree, PoolModel::holdResult))
                .withAction(3, step("hold a stream", PoolModel::hasFree, PoolModel::holdStream))
                .withAction(1, step("ask in vain", model -> !model.hasFree(), PoolModel::askInVain))
                .withAction(4, step("read on", PoolModelTest::hasResult, PoolModel::readOn))
                .withAction(2, step("end a result", PoolModelTest::hasResult, PoolModel::endResult))
                .withAction(1, step("lose a result", PoolModelTest::hasResult, PoolModel::lose))
                .withAction(2, step("send on", PoolModelTest::hasStream, model -> model.sendOn("a")))
                .withAction(2, step("send on elsewhere", PoolModelTest::hasStream, model -> model.sendOn("b")))
                .withAction(2, step("finish a stream", PoolModelTest::hasStream, PoolModel::finishStream))
                .withAction(1, step("abandon a stream", PoolModelTest::hasStream, PoolModel::endStream))
                .withAction(2, new Load())
                .withAction(2, step("drop all", model -> true, model -> model.nodes.dropAll()))
                .withAction(4, new Spoiling())
                .withAction(2, new Refusing())
                .withAction(1, step("go away", model -> true, model -> model.nodes.goAway(0)))
                .withAction(1, step("the other goes away", model -> true, model -> model.nodes.goAway(1)))
                .withAction(3, step("heal", model -> true, model -> model.nodes.heal()))
                .withMaxTransformations(30);
    }

    private static boolean hasResult(PoolModel model) {
        return !model.results.isEmpty();
    }

    private static boolean hasStream(PoolModel model) {
        return !model.streams.isEmpty();
    }

    private static Action<PoolModel> step(String name, Predicate<PoolModel> isPossible, Consumer<PoolModel> step) {
        return Action.<PoolModel>when(isPossible).describeAs(name).justMutate(step);
    }

    private static final class Call implements Action.Independent<PoolModel> {

        @Override
        public boolean precondition(PoolModel model) {
            return model.hasFree();
        }

        @Override
        public Arbitrary<Transformer<PoolModel>> transformer() {
            return Combinators.combine(Arbitraries.of(SessionCall.values()), Arbitraries.of("a", "b", "c"))
                    .as((call, device) -> Transformer.mutate(
                            call + " " + device, model -> model.tried(() -> call.make(model.session, device))));
        }
    }

    private static final class Load implements Action.Independent<PoolModel> {

        @Override
        public boolean precondition(PoolModel model) {
            return model.hasFree();
        }

        @Override
        public Arbitrary<Transformer<PoolModel>> transformer() {
            return Arbitraries.longs()
                    .map(seed -> Transformer.mutate("load " + seed, model -> new PoolLoad(model, seed).finish()));
        }
    }

    /** Some of the next answers do not come, or not as they should. */
    private static final class Spoiling implements Action.Independent<PoolModel> {

        private record Fault(String name, Line line) {}

        @Override
        public Arbitrary<Transformer<PoolModel>> transformer() {
            Arbitrary<Fault> cut = Arbitraries.integers()
                    .between(0, 120)
                    .map(bytes -> new Fault("cut after " + bytes, Faults.cutAfter(bytes)));
            Arbitrary<Fault> others = Arbitraries.of(
                    new Fault("reset", Faults.reset()),
                    new Fault("rubbish", Faults.instead("00 00 00 04 80 01 00 02")),
                    new Fault("no login", Faults.at("openSession", Faults.reset())),
                    new Fault("silence", Faults.silence()));
            return Combinators.combine(Arbitraries.integers().between(1, 3), Arbitraries.oneOf(cut, others))
                    .as((answers, fault) -> Transformer.mutate(
                            answers + " x " + fault.name(), model -> model.nodes.spoil(answers, fault.line())));
        }
    }

    /** Some of the next answers have another status. */
    private static final class Refusing implements Action.Independent<PoolModel> {

        @Override
        public Arbitrary<Transformer<PoolModel>> transformer() {
            return Combinators.combine(
                            Arbitraries.integers().between(1, 3),
                            Arbitraries.of(301, 507, 600, 701, 713, 719, 720, 802, 803))
                    .as((answers, status) ->
                            Transformer.mutate(answers + " x " + status, model -> model.nodes.refuse(answers, status)));
        }
    }
}
