package io.github.batchsmith.deliver;

import java.nio.file.Path;
import java.util.List;

/**
 * Where batchers go.
 *
 * @param hosts servers of the game to put them on
 * @param records folder in which what they replace is kept
 */
public record Destination(List<String> hosts, Path records) {
    public Destination {
        hosts = List.copyOf(hosts);
    }
}
