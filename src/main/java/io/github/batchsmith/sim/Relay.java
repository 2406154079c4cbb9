package io.github.batchsmith.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Lets controllers take turns on one agenda. Each goes straight on, as its script does, and waits in the middle of what it
 * does for the next event; so each has a thread of its own. Only one of them runs at a time: the one whose event it is.
 */
final class Relay {
    private static final StreamEvent START = new StreamEvent.Changed();

    private final Agenda agenda;
    private final Traffic traffic;
    private final double durationMillis;
    private final List<Runner> runners = new ArrayList<>();
    private int started;

    Relay(Agenda agenda, Traffic traffic, double durationMillis) {
        this.agenda = agenda;
        this.traffic = traffic;
        this.durationMillis = durationMillis;
    }

    private static final class Runner {
        private final Member member;
        private final BlockingQueue<StreamEvent> inbox = new ArrayBlockingQueue<>(1);
        private boolean running = true;

        Runner(Member member) {
            this.member = member;
        }
    }

    /**
     * Lets them play until the time is up or all have ended.
     *
     * @param members in the order of the numbers of their tallies
     */
    void play(List<Member> members) {
        members.forEach(each -> runners.add(new Runner(each)));
        ExecutorService threads = Executors.newFixedThreadPool(members.size());
        try {
            CompletionService<Runner> ends = new ExecutorCompletionService<>(threads);
            runners.forEach(each -> ends.submit(() -> run(each), each));
            handOn();
            for (int i = 0; i < runners.size(); i++) {
                awaitOne(ends);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void run(Runner runner) {
        await(runner);
        runner.member.playBesideOthers();
        runner.running = false;
        if (runners.stream().anyMatch(each -> each.running)) {
            handOn();
        }
    }

    /** What happens next that concerns a controller, which plays now; others have played when this returns. */
    StreamEvent next(Tally tally) {
        handOn();
        return await(runners.get(tally.number()));
    }

    /** Lets the controller play that starts next, or whose event is next. */
    private void handOn() {
        if (started < runners.size()) {
            runners.get(started++).inbox.add(START);
            return;
        }
        Optional<Runner> owner = Optional.empty();
        while (owner.isEmpty()) {
            StreamEvent event = agenda.next();
            owner = runnerOf(event);
            owner.ifPresent(runner -> runner.inbox.add(event));
        }
    }

    /** The controller that is to follow an event; what concerns none happens now. */
    private Optional<Runner> runnerOf(StreamEvent event) {
        if (event instanceof StreamEvent.Tick tick) {
            return Optional.of(runners.get(tick.controller())).filter(each -> each.running);
        }
        if (event instanceof Flight flight) {
            Runner runner = runners.get(flight.tally().number());
            if (!runner.running && agenda.nowMillis() <= durationMillis) {
                traffic.land(flight, agenda.nowMillis());
            }
            return Optional.of(runner).filter(each -> each.running);
        }
        return event instanceof StreamEvent.Killed killed
                ? Optional.of(runners.get(killed.flight().tally().number())).filter(each -> each.running)
                : Optional.empty();
    }

    private static StreamEvent await(Runner runner) {
        try {
            return runner.inbox.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while others played", interrupted);
        }
    }

    private static void awaitOne(CompletionService<Runner> ends) {
        try {
            ends.take().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while controllers played", interrupted);
        }
    }
}
