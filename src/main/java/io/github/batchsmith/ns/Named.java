package io.github.batchsmith.ns;

import java.util.List;

/**
 * An object of the game whose fields are names that it does not know beforehand, such as jobs by company.
 *
 * @param <V> what stands under a name
 */
public interface Named<V> {
    /** What stands under the name; null if there is nothing. */
    V get(String name);

    /** Whether something stands under the name. */
    boolean has(String name);

    /** All names. */
    List<String> names();
}
