package io.github.batchsmith.testbed;

import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.GameServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes down the state of the game at regular times. */
final class Sampler {
    private final Game game;
    private final Sampling sampling;
    private final List<Sample> samples = new ArrayList<>();
    private double nextMillis;

    Sampler(Game game, Sampling sampling) {
        this.game = game;
        this.sampling = sampling;
        nextMillis = sampling.equals(Sampling.NONE) ? Double.POSITIVE_INFINITY : game.startMillis();
    }

    /** Takes the samples that are due before something happens at that time. */
    void before(double millis) {
        while (nextMillis < millis) {
            take();
        }
    }

    /** Takes the samples that are due until that time, itself included. */
    void upTo(double millis) {
        while (nextMillis <= millis) {
            take();
        }
    }

    List<Sample> samples() {
        return List.copyOf(samples);
    }

    private void take() {
        Optional<GameServer> target = game.network().find(sampling.target());
        samples.add(new Sample(
                nextMillis - game.startMillis(),
                game.player().money(),
                game.player().hackingExp(),
                game.player().hackingLevel(),
                game.processes().alive().size(),
                game.network().servers().stream()
                        .mapToDouble(GameServer::ramUsedGb)
                        .sum(),
                target.map(GameServer::money).orElse(0.0),
                target.map(GameServer::security).orElse(0.0)));
        nextMillis += Math.max(1, sampling.interval().toMillis());
    }
}
