package io.github.batchsmith.testbed.js;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the module names in a script's import and export declarations, past comments, texts and templates. */
final class ImportSpecifiers {
    private static final Pattern DECLARATION = Pattern.compile("\\b(?:import|export)\\b");
    private static final Pattern SPECIFIER =
            Pattern.compile("\\G(?:import\\s*|(?:import|export)\\b[^;'\"`()]*?\\bfrom\\s*)(['\"])([^'\"\\n]*)\\1");

    private ImportSpecifiers() {}

    static List<Specifier> of(String script) {
        List<Specifier> found = new ArrayList<>();
        if (!DECLARATION.matcher(script).find()) {
            return found;
        }
        String code = Blanking.all(script);
        Matcher declaration = DECLARATION.matcher(code);
        Matcher specifier = SPECIFIER.matcher(Blanking.allButQuoted(script));
        int at = 0;
        while (declaration.find(at)) {
            at = declaration.end();
            if (!isMember(code, declaration.start()) && specifier.find(declaration.start())) {
                found.add(new Specifier(specifier.start(2), specifier.end(2), specifier.group(2)));
                at = specifier.end();
            }
        }
        return found;
    }

    private static boolean isMember(String script, int start) {
        return start > 0 && (script.charAt(start - 1) == '.' || script.charAt(start - 1) == '$');
    }

    /** A module's name and where it stands between its quotes. */
    record Specifier(int start, int end, String module) {}
}
