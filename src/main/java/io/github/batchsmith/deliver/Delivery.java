package io.github.batchsmith.deliver;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.pipeline.Generated;
import io.github.batchsmith.ram.RamReport;
import io.github.batchsmith.remote.PushPlan;
import io.github.batchsmith.remote.PushReport;
import io.github.batchsmith.remote.Pusher;
import io.github.batchsmith.remote.RemoteGame;
import io.github.batchsmith.remote.Shipment;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Brings batchers to servers of the running game, and takes them back. */
public final class Delivery {
    private final RemoteGame game;
    private final List<String> hosts;
    private final Pusher pusher;

    /**
     * A delivery to a game.
     *
     * @param cancelled tells when to stop and to put back what was changed
     */
    public Delivery(RemoteGame game, Destination destination, BooleanSupplier cancelled) {
        this.game = game;
        hosts = destination.hosts();
        pusher = new Pusher(game, destination.records(), cancelled);
    }

    /** The version to render for. */
    public GameVersion version() {
        return game.isVersion3() ? GameVersion.V3 : GameVersion.V2;
    }

    /** What the game will hold otherwise once these batchers are on every host. */
    public List<PushPlan> plan(List<Generated> batchers) {
        return batchers.stream()
                .flatMap(each -> hosts.stream().map(host -> shipment(each, host)))
                .map(pusher::plan)
                .toList();
    }

    /** Makes the changes. */
    public List<PushReport> push(List<PushPlan> plans) {
        return plans.stream().map(pusher::push).toList();
    }

    /**
     * Takes the last push of a batcher to a host back.
     *
     * @return the paths that were brought back or removed
     */
    public List<String> takeBack(String batcher, String host) {
        return pusher.takeBack(batcher, host);
    }

    private static Shipment shipment(Generated batcher, String host) {
        return new Shipment(
                batcher.name(),
                host,
                batcher.bundle(),
                batcher.ram().stream().collect(Collectors.toMap(RamReport::file, RamReport::totalGb)));
    }
}
