package io.github.batchsmith.remote;

import io.github.batchsmith.output.ScriptBundle;
import java.util.Map;
import java.util.TreeMap;

/**
 * A bundle on its way into the game.
 *
 * @param name what the bundle is called; with the host it says which push an other one follows
 * @param host server of the game to put it on
 * @param ramGb RAM in GB of each script that can be started, by our own count
 */
public record Shipment(String name, String host, ScriptBundle bundle, Map<String, Double> ramGb) {
    public Shipment {
        ramGb = Map.copyOf(ramGb);
    }

    /** The files that others are made of: all but the script to start. */
    Map<String, String> parts() {
        Map<String, String> parts = new TreeMap<>(bundle.files());
        parts.remove(bundle.main());
        return parts;
    }
}
