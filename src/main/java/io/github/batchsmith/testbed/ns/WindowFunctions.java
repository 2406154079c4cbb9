package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.ScriptProcess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Log windows and the rest of the screen, of which only what scripts can read back is kept. */
final class WindowFunctions {
    private static final List<Integer> WINDOW_SIZE = List.of(1920, 1080);
    private static final int VERSION_NUMBER = 51;

    private final Game game;

    WindowFunctions(Game game) {
        this.game = game;
    }

    void register(NsRegistry registry) {
        for (String name :
                List.of("openTail", "renderTail", "moveTail", "resizeTail", "closeTail", "setTailFontSize")) {
            String in2 = name.equals("openTail") ? "tail" : name;
            registry.addVariadic(game.isV3() ? "ui." + name : in2, call -> Special.UNDEFINED);
        }
        if (game.isV3()) {
            registry.add("ui.setTailMinimized", 2, call -> Special.UNDEFINED);
        }
        registry.add(game.isV3() ? "ui.setTailTitle" : "setTitle", 2, this::setTitle);
        registry.add("ui.windowSize", 0, call -> WINDOW_SIZE);
        registry.add("ui.getGameInfo", 0, call -> gameInfo());
        registry.add("ui.clearTerminal", 0, this::clearTerminal);
    }

    private Object setTitle(NsCall call) {
        ScriptProcess process = call.isMissing(1)
                ? call.process()
                : game.processes().find((int) call.number(1, "pid")).orElse(call.process());
        if (!call.isMissing(0)) {
            process.setTitle(call.realm().text(call.raw(0)));
        }
        return Special.UNDEFINED;
    }

    private Object gameInfo() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("version", game.start().gameVersion());
        info.put("commit", "mock");
        info.put("platform", "Browser");
        if (game.isV3()) {
            info.put("versionNumber", VERSION_NUMBER);
        }
        return info;
    }

    private Object clearTerminal(NsCall call) {
        game.terminal().clear();
        return Special.UNDEFINED;
    }
}
