package io.github.batchsmith.policy;

import java.util.List;
import java.util.Map;

/**
 * The policies of a definition in JavaScript.
 *
 * @param text the module that exports them; empty where there are none, or where they are not translated yet
 * @param names what the module calls them
 * @param imports planning functions and constants that the module imports
 */
public record PolicyScript(String text, Map<PolicyKind, String> names, List<String> imports) {
    /** No policies. */
    public static final PolicyScript NONE = new PolicyScript("", Map.of(), List.of());

    public PolicyScript {
        names = Map.copyOf(names);
        imports = List.copyOf(imports);
    }
}
