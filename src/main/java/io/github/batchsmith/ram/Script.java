package io.github.batchsmith.ram;

import io.github.batchsmith.js.ScriptOutline;
import io.github.batchsmith.js.ScriptOutline.Unit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A script with its imports found.
 *
 * @param importedPaths path of the imported script by the module's name in the import; no URLs; in import order
 */
record Script(String path, String text, ScriptOutline outline, Map<String, String> importedPaths) {
    Script {
        importedPaths = Collections.unmodifiableMap(new LinkedHashMap<>(importedPaths));
    }

    Place place(int offset) {
        return Place.at(path, text, offset);
    }

    List<Unit> units() {
        return outline.units();
    }
}
