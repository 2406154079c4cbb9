package io.github.batchsmith.picture;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.World;
import io.github.batchsmith.picture.Recording.HostSeries;
import io.github.batchsmith.sim.Launch;
import io.github.batchsmith.sim.SimulationListener;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Makes a {@link Recording} of what happens, in memory for no more than that: how long it goes on and how much happens does
 * not matter.
 */
public final class Recorder implements SimulationListener {
    /** Part of the time over which a smooth income is the mean. */
    private static final int SMOOTH_PARTS = 20;

    private final World world;
    private final TimeColumns columns = new TimeColumns();
    private final SumTrack taken = columns.with(new SumTrack());
    private final MeanTrack ceiling = columns.with(new MeanTrack(columns, 0));
    private final RangeTrack level;
    private final Map<Op, SumTrack> landed = new EnumMap<>(Op.class);
    private final Map<String, TargetTracks> targets = new LinkedHashMap<>();
    private final Map<String, MeanTrack> hosts = new LinkedHashMap<>();
    private final LagCounter lags = new LagCounter();
    private final Excerpts excerpts = new Excerpts();
    private boolean levelled;
    private long landings;

    /** A recorder of what happens in a world. */
    public Recorder(World world) {
        this.world = world;
        level = columns.with(new RangeTrack(world.player().skills().hacking()));
        for (Op op : Op.values()) {
            landed.put(op, columns.with(new SumTrack()));
        }
    }

    @Override
    public void launched(Launch launch) {
        changeRam(launch.hostname(), launch.ramGb(), launch.atMillis());
    }

    @Override
    public void landed(Landing landing, Launch launch) {
        changeRam(launch.hostname(), -launch.ramGb(), landing.atMillis());
        landed(landing, launch.atMillis());
    }

    @Override
    public void levelled(double atMillis, int now, double ceilingPerSecond) {
        levelled = true;
        ceiling.set(atMillis, ceilingPerSecond);
        level.set(columns.at(atMillis), now);
    }

    /** An operation took effect, whose worker was started at some time. */
    void landed(Landing landing, double launchMillis) {
        int column = columns.at(landing.atMillis());
        if (landing.op() == Op.HACK) {
            taken.add(column, landing.result());
        }
        landings++;
        track(landing.op()).add(column, 1);
        int batch = targets.computeIfAbsent(landing.target(), this::target).land(landing, column);
        excerpts.add(landing, launchMillis, batch);
    }

    /** A worker on a host takes RAM, or gives it back. */
    void changeRam(String hostname, double ramGb, double atMillis) {
        MeanTrack used = hosts.computeIfAbsent(hostname, any -> columns.with(new MeanTrack(columns, 0)));
        used.set(atMillis, Math.max(0, used.value() + ramGb));
    }

    /** A recording of nothing but landings. */
    public static Recording of(World world, List<Landing> landings, double elapsedMillis) {
        Recorder recorder = new Recorder(world);
        landings.forEach(each -> recorder.landed(each, each.atMillis()));
        return recorder.recording(elapsedMillis);
    }

    @Override
    public void late(double lagMillis) {
        lags.count(lagMillis);
    }

    /** What was recorded of a time of so many ms. */
    public Recording recording(double elapsedMillis) {
        ceiling.passTime(elapsedMillis);
        hosts.values().forEach(each -> each.passTime(elapsedMillis));
        double[] income = IntStream.range(0, columns.count(elapsedMillis))
                .mapToDouble(column -> taken.sum(column))
                .toArray();
        double[] made = income.clone();
        for (int i = 1; i < made.length; i++) {
            made[i] += made[i - 1];
        }
        return new Recording(
                elapsedMillis,
                columns.widthMillis(),
                columns.values(elapsedMillis, column -> made[column]),
                columns.values(elapsedMillis, column -> income[column] / columns.seconds(column, elapsedMillis)),
                columns.values(elapsedMillis, column -> smooth(made, column, elapsedMillis)),
                levelled ? columns.values(elapsedMillis, column -> ceiling.mean(column, elapsedMillis)) : List.of(),
                levelled ? level.highest(columns, elapsedMillis) : List.of(),
                landings,
                columns.values(elapsedMillis, column -> track(Op.HACK).sum(column)),
                columns.values(elapsedMillis, column -> track(Op.GROW).sum(column)),
                columns.values(elapsedMillis, column -> track(Op.WEAKEN).sum(column)),
                targets.values().stream()
                        .map(each -> each.series(columns, elapsedMillis))
                        .sorted(Comparator.comparingDouble(each -> -each.taken()))
                        .toList(),
                hosts.entrySet().stream()
                        .map(each -> host(each.getKey(), each.getValue(), elapsedMillis))
                        .sorted(Comparator.comparingDouble(each -> -each.maxRamGb()))
                        .toList(),
                lags.lags(),
                excerpts.excerpts());
    }

    private SumTrack track(Op op) {
        return Objects.requireNonNull(landed.get(op));
    }

    /** Dollars a second in the mean of a twentieth of the time around a column. */
    private double smooth(double[] made, int column, double elapsedMillis) {
        int reach = made.length / SMOOTH_PARTS / 2;
        int from = Math.max(0, column - reach);
        int to = Math.min(made.length - 1, column + reach);
        double seconds = (to - from) * columns.widthMillis() / 1000 + columns.seconds(to, elapsedMillis);
        return (made[to] - (from > 0 ? made[from - 1] : 0)) / seconds;
    }

    private HostSeries host(String hostname, MeanTrack used, double elapsedMillis) {
        double maxRamGb =
                world.find(hostname).map(each -> each.server().maxRam()).orElse(0.0);
        return new HostSeries(
                hostname, maxRamGb, columns.values(elapsedMillis, column -> used.mean(column, elapsedMillis)));
    }

    private TargetTracks target(String hostname) {
        return new TargetTracks(hostname, world, columns);
    }
}
