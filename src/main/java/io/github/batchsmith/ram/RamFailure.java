package io.github.batchsmith.ram;

import io.github.batchsmith.diagnostic.Finding;

/**
 * Why a script has no RAM figure; the game cannot start it either.
 *
 * @param message what is wrong, without the place
 * @param place where: in the script or in one that it imports
 */
public record RamFailure(String file, Reason reason, String message, Place place) implements RamResult {
    /** What keeps a script from being counted. */
    public enum Reason {
        /** The script is not there. */
        MISSING_FILE("put the script under this path"),
        /** A script that is imported is not there. */
        MISSING_IMPORT("add the imported script, or correct the path of the import"),
        /** The text is no JavaScript module. */
        SYNTAX_ERROR("correct the script at this place"),
        /** The script is in a language that is not read yet. */
        UNSUPPORTED_LANGUAGE("compile the script to JavaScript first and give the .js file");

        private final String hint;

        Reason(String hint) {
            this.hint = hint;
        }
    }

    /** The failure as an error to show. */
    public Finding finding() {
        String code = "ram-" + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return Finding.error(code, place.toString(), message, reason.hint);
    }
}
