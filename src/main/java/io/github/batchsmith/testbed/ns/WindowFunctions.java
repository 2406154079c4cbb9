package io.github.batchsmith.testbed.ns;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.testbed.state.Game;
import io.github.batchsmith.testbed.state.ScriptProcess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graalvm.polyglot.Value;

/** Log windows and the rest of the screen, of which only what scripts can read back is kept. */
final class WindowFunctions {
    private static final String VERSION_2 = "2.7.1";
    private static final String VERSION_3 = "3.0.1";
    private static final List<Integer> WINDOW_SIZE = List.of(1920, 1080);
    private static final int VERSION_NUMBER = 51;

    /** Colours by what they are for, one shade for all of a kind. */
    private static final Map<String, Object> THEME = theme(Map.of(
            "primary primarylight primarydark hack rep", "#00cc00",
            "success successlight successdark", "#22bb22",
            "error errorlight errordark hp", "#cc2222",
            "secondary secondarylight secondarydark disabled button", "#888888",
            "warning warninglight warningdark money cha maplocation", "#dddd22",
            "info infolight infodark combat int", "#6688ff",
            "well welllight", "#222222",
            "white", "#ffffff",
            "black backgroundprimary backgroundsecondary", "#000000",
            "bnlvl0 bnlvl1 bnlvl2 bnlvl3", "#ffff00"));

    private static final Map<String, Object> STYLES =
            Map.of("lineHeight", 1.5, "fontSize", 14, "tailFontSize", 16, "fontFamily", "monospace");

    private final Game game;
    private final Map<String, Object> theme = new TreeMap<>(THEME);
    private final Map<String, Object> styles = new TreeMap<>(STYLES);

    WindowFunctions(Game game) {
        this.game = game;
    }

    void register(NsRegistry registry) {
        for (String name :
                List.of("openTail", "renderTail", "moveTail", "resizeTail", "closeTail", "setTailFontSize")) {
            String in2 = name.equals("openTail") ? "tail" : name;
            if (game.isAtLeast28()) {
                registry.addVariadic("ui." + name, call -> Special.UNDEFINED);
            }
            if (!game.isV3()) {
                registry.addVariadic(in2, call -> Special.UNDEFINED);
            }
        }
        if (game.isV3()) {
            registry.add("ui.setTailMinimized", 2, call -> Special.UNDEFINED);
        }
        if (game.isAtLeast28()) {
            registry.add("ui.setTailTitle", 2, this::setTitle);
        }
        if (!game.isV3()) {
            registry.add("setTitle", 2, this::setTitle);
        }
        registry.add("ui.windowSize", 0, call -> WINDOW_SIZE);
        registry.add("ui.getGameInfo", 0, call -> gameInfo());
        registry.add("ui.clearTerminal", 0, this::clearTerminal);
        registry.add("ui.getTheme", 0, call -> new LinkedHashMap<>(theme));
        registry.add("ui.setTheme", 1, call -> change(call, theme));
        registry.add("ui.resetTheme", 0, call -> reset(theme, THEME));
        registry.add("ui.getStyles", 0, call -> new LinkedHashMap<>(styles));
        registry.add("ui.setStyles", 1, call -> change(call, styles));
        registry.add("ui.resetStyles", 0, call -> reset(styles, STYLES));
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
        info.put("version", versionText());
        info.put("commit", "mock");
        info.put("platform", "Browser");
        if (game.isV3()) {
            info.put("versionNumber", VERSION_NUMBER);
        }
        return info;
    }

    /** The world's own, unless the other of the two games is played with it. */
    private String versionText() {
        String ofWorld = game.start().gameVersion();
        if (GameVersion.of(ofWorld) == game.version()) {
            return ofWorld;
        }
        return game.isV3() ? VERSION_3 : VERSION_2;
    }

    private static Map<String, Object> theme(Map<String, String> colourByNames) {
        Map<String, Object> all = new TreeMap<>();
        colourByNames.forEach((names, colour) -> List.of(names.split(" ", -1)).forEach(each -> all.put(each, colour)));
        return all;
    }

    /** Takes over the members that are known and of the right kind. */
    private static Object change(NsCall call, Map<String, Object> settings) {
        if (!call.isNullish(0)) {
            for (String name : List.copyOf(settings.keySet())) {
                Value value = RunOptions.member(call.raw(0), name);
                if (JsTypes.isText(value) && settings.get(name) instanceof String) {
                    settings.put(name, value.asString());
                } else if (JsTypes.isNumber(value) && settings.get(name) instanceof Number) {
                    settings.put(name, value.asDouble());
                }
            }
        }
        return Special.UNDEFINED;
    }

    private static Object reset(Map<String, Object> settings, Map<String, Object> defaults) {
        settings.putAll(defaults);
        return Special.UNDEFINED;
    }

    private Object clearTerminal(NsCall call) {
        game.terminal().clear();
        return Special.UNDEFINED;
    }
}
