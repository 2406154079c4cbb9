package io.github.batchsmith.picture;

import io.github.batchsmith.picture.Recording.HostSeries;
import io.github.batchsmith.picture.Recording.Lags.Bin;
import io.github.batchsmith.picture.Recording.TargetSeries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A {@link Recording} as tables of comma-separated values, each under a heading. */
public final class CsvTables {
    private CsvTables() {}

    /** The tables by the names of their files. */
    public static Map<String, String> of(Recording recording) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("series.csv", series(recording));
        tables.put("targets.csv", targets(recording));
        tables.put("hosts.csv", hosts(recording));
        tables.put("lags.csv", lags(recording));
        return tables;
    }

    /** Values as a line without its end; whole numbers have no decimals. */
    static String line(Object... values) {
        StringJoiner line = new StringJoiner(",");
        for (Object value : values) {
            boolean whole = value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15;
            line.add(whole ? String.valueOf(((Double) value).longValue()) : String.valueOf(value));
        }
        return line.toString();
    }

    private static String series(Recording recording) {
        boolean known = !recording.ceilingPerSecond().isEmpty();
        return table(
                "at_ms,money_made,income_per_second,smooth_income_per_second,ceiling_per_second,level,hacks,grows,weakens",
                columns(recording)
                        .mapToObj(i -> line(
                                i * recording.stepMillis(),
                                recording.moneyMade().get(i),
                                recording.incomePerSecond().get(i),
                                recording.smoothIncomePerSecond().get(i),
                                known ? recording.ceilingPerSecond().get(i) : "",
                                known ? recording.level().get(i) : "",
                                recording.hacks().get(i),
                                recording.grows().get(i),
                                recording.weakens().get(i))));
    }

    private static String targets(Recording recording) {
        return table(
                "at_ms,target,money_low,money_high,security_low,security_high",
                recording.targets().stream().flatMap(each -> target(recording, each)));
    }

    private static Stream<String> target(Recording recording, TargetSeries target) {
        return columns(recording)
                .mapToObj(i -> line(
                        i * recording.stepMillis(),
                        target.hostname(),
                        target.moneyLow().get(i),
                        target.moneyHigh().get(i),
                        target.securityLow().get(i),
                        target.securityHigh().get(i)));
    }

    private static String hosts(Recording recording) {
        return table("at_ms,host,max_gb,used_gb", recording.hosts().stream().flatMap(each -> host(recording, each)));
    }

    private static Stream<String> host(Recording recording, HostSeries host) {
        return columns(recording)
                .mapToObj(i -> line(
                        i * recording.stepMillis(),
                        host.hostname(),
                        host.maxRamGb(),
                        host.usedGb().get(i)));
    }

    private static String lags(Recording recording) {
        List<Bin> bins = recording.lags().bins();
        return table(
                "from_ms,to_ms,landings",
                bins.stream().map(each -> line(each.fromMillis(), each.toMillis(), each.count())));
    }

    private static IntStream columns(Recording recording) {
        return IntStream.range(0, recording.incomePerSecond().size());
    }

    private static String table(String heading, Stream<String> lines) {
        StringBuilder table = new StringBuilder(heading).append('\n');
        lines.forEach(each -> table.append(each).append('\n'));
        return table.toString();
    }
}
