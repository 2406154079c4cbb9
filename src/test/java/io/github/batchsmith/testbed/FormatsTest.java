package io.github.batchsmith.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.batchsmith.game.GameVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers put into words, at the edges of their ranges. */
class FormatsTest {
    private static final String FORMAT = """
            const format = ns.format ?? { number: ns.formatNumber, ram: ns.formatRam, percent: ns.formatPercent, time: ns.tFormat };
            const all = (name, ...cases) => ns.tprint(cases.map((each) => format[name](...each)).join(" | "));
            const tried = (call) => { try { return call(); } catch (e) { return e instanceof Error ? e.name : e.split("\\n")[0]; } };
            """;

    @ParameterizedTest
    @EnumSource(GameVersion.class)
    void numbersGetTheNextSuffixWhereTheyRoundToIt(GameVersion version) {
        assertThat(Play.of(FORMAT + """
                                all("number", [999.9994], [999.9996], [999999.4], [999999.6], [999999.6, 0], [-999999.6, 2], [1e15], [9.999999e32], [1e33], [-1e33]);
                                """).in(version).lines())
                .containsExactly(
                        "999.999 | 1,000.000 | 999.999k | 1.000m | 1,000k | -1.00m | 1.000q | 1,000.000n | 1.000e33 | -1.000e33");
    }

    @ParameterizedTest
    @EnumSource(GameVersion.class)
    void numbersAreRoundedByTheirDecimalDigits(GameVersion version) {
        assertThat(Play.of(FORMAT + """
                                all("number", [0.0005], [0.0015], [1.005, 2], [2.5, 0], [-0], [-0.00001], [1234.5, 2, 1e6], [12.3456, 3, 1000, true], [5, 1.5], ["12e3"]);
                                """).in(version).lines())
                .containsExactly("0.001 | 0.002 | 1.01 | 3 | -0.000 | -0.000 | 1,234.50 | 12.346 | 5.0 | 12.000k");
    }

    @ParameterizedTest
    @EnumSource(GameVersion.class)
    void numbersThatAreNoneOrWithoutEnd(GameVersion version) {
        assertThat(Play.of(FORMAT + """
                                all("number", [Infinity], [-Infinity], [Infinity, 3, 10]);
                                ns.tprint([[5, -1], [5, 101], [5, 3, 10], [NaN], ["x"]].map((each) => tried(() => format.number(...each))).join());
                                """).in(version).lines())
                .containsExactly("∞ | -∞ | ∞", "RangeError,RangeError,Error,RUNTIME ERROR,TYPE ERROR");
    }

    @ParameterizedTest
    @EnumSource(GameVersion.class)
    void ramIsNeverRoundedToTheNextUnit(GameVersion version) {
        assertThat(Play.of(FORMAT + """
                                all("ram", [0], [999.995], [1000], [1e6], [1e9], [1e12], [-5], [Infinity], [-Infinity], [1.75, 3]);
                                """).in(version).lines())
                .containsExactly(
                        "0.00GB | 1,000.00GB | 1.00TB | 1.00PB | 1.00EB | 1,000.00EB | -5.00GB | ∞EB | -∞∞EB | 1.750GB");
    }

    @ParameterizedTest
    @EnumSource(GameVersion.class)
    void percentBecomesAMultipleWhereItIsLarge(GameVersion version) {
        assertThat(Play.of(FORMAT + """
                                all("percent", [0], [0.12345], [0.5, 0], [999999], [1e6], [-0.00001], [1e307], [-Infinity], [5, 2, 3]);
                                """).in(version).lines())
                .containsExactly("0.00% | 12.35% | 50% | 99,999,900.00% | x1.00m | -0.00% | ∞% | -∞% | x5.00");
    }

    @ParameterizedTest
    @EnumSource(GameVersion.class)
    void timesLeaveOutWhatIsNothing(GameVersion version) {
        assertThat(Play.of(FORMAT + """
                                all("time", [0], [1000], [61000], [3600000], [86400000], [90061001, true], [1.5, true], [999.9], [-5000], [Infinity]);
                                """).in(version).lines())
                .containsExactly("0 seconds | 1 second | 1 minute 1 second | 1 hour 0 seconds | 1 day 0 seconds"
                        + " | 1 day 1 hour 1 minute 1.001 seconds | 0.001 seconds | 0 seconds | -(5 seconds)"
                        + " | Infinity days NaN seconds");
    }

    @ParameterizedTest
    @EnumSource(GameVersion.class)
    void formatTextsTakeSignsWidthsPlacesAndNames(GameVersion version) {
        assertThat(Play.of("""
                                const shown = [["%05.2f|%s|%d", 3.14159, "x", 42], ["%e %.2e", 12345.678, 0.00012], ["%g %.3g", 1.5, 1234.5678], ["%b %o %x %X %u %c", 10, 64, 255, 255, -1, 65],
                                  ["%+d %+d %-4d| %4d|%05d|%'*4s", 5, -5, 7, 8, -9, "a"], ["%j %T %t %v", { a: 1 }, [1], 0, "v"], ["%2$s %1$s", "a", "b"], ["%(a.b)s %(c[1])s", { a: { b: 1 }, c: [2, 3] }],
                                  ["%%"], ["%d", "12.7"], ["%s", undefined], ["%.3s", "abcdef"], ["%s", () => 5], ["%i", -3.9], ["%s"]];
                                for (const each of shown) ns.tprint(ns.sprintf(...each));
                                for (const each of [["100%"], ["%d", "5x"], ["%y", 1], ["%s %(a)s", 1], ["%(a.b)s", {}], ["%(a b)s", {}]]) try { ns.sprintf(...each); } catch (e) { ns.tprint(`${e.name}: ${e.message}`); }
                                try { ns.sprintf("%d", 5n); } catch (e) { ns.tprint(e.name); }
                                """).in(version).lines())
                .containsExactly(
                        "03.14|x|42",
                        "1.2345678e+4 1.20e-4",
                        "1.5 1230",
                        "1010 100 ff FF 4294967295 A",
                        "+5 -5 7   |    8|-0009|***a",
                        "{\"a\":1} array false v",
                        "b a",
                        "1 3",
                        "%",
                        "12",
                        "undefined",
                        "abc",
                        "5",
                        "-3",
                        "undefined",
                        "SyntaxError: [sprintf] unexpected placeholder",
                        "TypeError: [sprintf] expecting number but found string",
                        "SyntaxError: [sprintf] unexpected placeholder",
                        "Error: [sprintf] mixing positional and named placeholders is not (yet) supported",
                        "Error: [sprintf] Cannot access property \"b\" of undefined value \"a\"",
                        "SyntaxError: [sprintf] failed to parse named argument key",
                        "TypeError");
    }
}
