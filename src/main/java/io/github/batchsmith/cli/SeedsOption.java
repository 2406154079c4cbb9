package io.github.batchsmith.cli;

import java.util.List;
import java.util.stream.LongStream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --seed} or {@code --seeds}: which random numbers to play with, once or again and again. */
final class SeedsOption {
    @ArgGroup
    private Given given = new Given();

    private static final class Given {
        @Option(names = "--seed", paramLabel = "N", description = "Start of the random numbers; default 1.")
        private long seed = 1;

        @Option(
                names = "--seeds",
                paramLabel = "A..B",
                converter = RangeReader.class,
                description = "Play once from each of these seeds, on all cores.")
        private List<Long> seeds = List.of();
    }

    /** Every seed, at least one. */
    List<Long> values() {
        return given.seeds.isEmpty() ? List.of(given.seed) : given.seeds;
    }

    /** Reads a range of seeds. */
    static final class RangeReader implements ITypeConverter<List<Long>> {
        private static final long MOST = 100_000;

        @Override
        public List<Long> convert(String text) {
            String[] ends = text.split("\\.\\.", -1);
            if (ends.length != 2 || !ends[0].matches("\\d{1,15}") || !ends[1].matches("\\d{1,15}")) {
                throw new TypeConversionException("must be a range such as 1..20, was \"" + text + "\"");
            }
            long from = Long.parseLong(ends[0]);
            long to = Long.parseLong(ends[1]);
            if (to < from || to - from >= MOST) {
                throw new TypeConversionException(
                        "must rise and hold at most " + MOST + " seeds, was \"" + text + "\"");
            }
            return LongStream.rangeClosed(from, to).boxed().toList();
        }
    }
}
