package io.github.batchsmith.js;

import java.util.List;

/**
 * What a script names and imports: as much of its syntax tree as a RAM count needs.
 *
 * @param units the top-level code first, then function declarations and names given to others, in reading order
 * @param imports the modules it names in import and export declarations, in reading order
 * @param ramOverrideGb the GB that the first statement of a declared function {@code main} asks to be billed instead; 0
 *     where it does not
 * @param exportsMain whether it exports a {@code main}, and so can be started
 */
public record ScriptOutline(List<Unit> units, List<ImportedModule> imports, double ramOverrideGb, boolean exportsMain) {
    public ScriptOutline {
        units = List.copyOf(units);
        imports = List.copyOf(imports);
    }

    /**
     * A piece of code that counts as a whole.
     *
     * @param name the declared function's or exported name; {@link #TOP_LEVEL} for code outside declared functions
     * @param references every name that is read in it, once each, in the order of first use
     */
    public record Unit(String name, List<Reference> references) {
        /** Name of the unit that holds a script's top-level code. */
        public static final String TOP_LEVEL = "";

        public Unit {
            references = List.copyOf(references);
        }
    }

    /**
     * The first use of a name in a unit.
     *
     * @param offset where it stands, in UTF-16 units from the start of the text
     * @param targets the units, here or in other scripts, that the name may stand for
     */
    public record Reference(String name, int offset, List<Target> targets) {
        public Reference {
            targets = List.copyOf(targets);
        }
    }

    /**
     * A unit that a name may stand for.
     *
     * @param module the module as the import names it; empty for the script itself
     */
    public record Target(String module, String unit) {}

    /**
     * A module that the script names.
     *
     * @param module the module as it is written
     * @param offset where the declaration starts, in UTF-16 units from the start of the text
     */
    public record ImportedModule(String module, Kind kind, int offset) {
        /** How much of a module is imported. */
        public enum Kind {
            /** Single names, or none: its top-level code runs. */
            NAMES,
            /** A default import or a namespace: all of it may be used. */
            WHOLE,
            /** Names exported again. */
            PASSED_ON
        }
    }
}
