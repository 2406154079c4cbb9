package io.github.batchsmith.testbed;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.game.RamCosts;
import io.github.batchsmith.testbed.state.ScriptRam;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Static RAM for tests: counts the known names in one file, outside comments and quoted texts. */
final class CountedNames implements ScriptRam {
    private static final Pattern NO_CODE = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\\\n]|\\\\.)*'|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern TEMPLATE = Pattern.compile("`(?:[^`\\\\]|\\\\.)*`", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("(?<![\\w$])[A-Za-z_$][\\w$]*(?!\\s*:)");

    private final RamCosts costs;

    CountedNames(GameVersion version) {
        costs = RamCosts.of(version);
    }

    @Override
    public OptionalDouble ramGb(String path, Function<String, Optional<String>> files) {
        return files.apply(path).map(this::count).orElse(OptionalDouble.empty());
    }

    private OptionalDouble count(String text) {
        String code = TEMPLATE.matcher(NO_CODE.matcher(text).replaceAll(" ")).replaceAll(" ");
        Set<String> names = new HashSet<>();
        Matcher matcher = NAME.matcher(code);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        double sum = costs.baseCostGb();
        for (String name : names) {
            sum += costs.costOfIdentifier(name)
                    .map(RamCosts.FunctionCost::costGb)
                    .orElse(0.0);
        }
        return OptionalDouble.of(Math.round(sum * 100) / 100.0);
    }
}
