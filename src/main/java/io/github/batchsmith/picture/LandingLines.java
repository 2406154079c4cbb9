package io.github.batchsmith.picture;

import io.github.batchsmith.game.Landing;
import io.github.batchsmith.sim.Launch;
import io.github.batchsmith.sim.SimulationListener;
import java.util.function.Consumer;

/** Tells every landing as a line of comma-separated values, without keeping any. */
public final class LandingLines implements SimulationListener {
    private final Consumer<String> lines;

    /** Begins with the heading. */
    public LandingLines(Consumer<String> lines) {
        this.lines = lines;
        lines.accept("land_ms,launch_ms,operation,target,host,threads,result,money_after,security_after");
    }

    @Override
    public void landed(Landing landing, Launch launch) {
        lines.accept(CsvTables.line(
                landing.atMillis(),
                launch.atMillis(),
                landing.op().functionName(),
                landing.target(),
                launch.hostname(),
                landing.threads(),
                landing.result(),
                landing.moneyAfter(),
                landing.securityAfter()));
    }
}
