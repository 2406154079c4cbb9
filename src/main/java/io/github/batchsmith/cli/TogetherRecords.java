package io.github.batchsmith.cli;

import io.github.batchsmith.game.World;
import io.github.batchsmith.picture.Recording;
import io.github.batchsmith.sim.OneController;
import io.github.batchsmith.sim.SimulationListener;
import java.util.ArrayList;
import java.util.List;

/** What is recorded of a game with several controllers: of all together, and of each. */
final class TogetherRecords implements AutoCloseable {
    private final Records whole;
    private final List<Records> controllers = new ArrayList<>();

    /** Begins to record; the tables of each controller go to a folder of its place, from 1 on, and its name. */
    TogetherRecords(PictureOptions pictures, World world, List<String> names) {
        whole = pictures.begin(world, "");
        names.forEach(each -> controllers.add(pictures.begin(world, (controllers.size() + 1) + "-" + each)));
    }

    /** Is to be told what happens. */
    SimulationListener listener() {
        SimulationListener all = whole.recorder().and(whole.landings());
        for (int i = 0; i < controllers.size(); i++) {
            Records each = controllers.get(i);
            all = all.and(new OneController(i, each.recorder().and(each.landings())));
        }
        return all;
    }

    /** Ends the recording of all together. */
    Recording end(double elapsedMillis) {
        return whole.end(elapsedMillis);
    }

    /** Ends the recording of each. */
    List<Recording> endEach(double elapsedMillis) {
        return controllers.stream().map(each -> each.end(elapsedMillis)).toList();
    }

    @Override
    public void close() {
        whole.close();
        controllers.forEach(Records::close);
    }
}
