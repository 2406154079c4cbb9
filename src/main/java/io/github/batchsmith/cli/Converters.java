package io.github.batchsmith.cli;

import io.github.batchsmith.game.GameVersion;
import io.github.batchsmith.spec.DurationText;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options, read from what the user typed. */
final class Converters {
    private static final Duration LONGEST = Duration.ofDays(365);

    private Converters() {}

    static void register(CommandLine root) {
        root.registerConverter(Duration.class, Converters::duration);
        root.registerConverter(GameVersion.class, Converters::gameVersion);
    }

    private static Duration duration(String text) {
        Duration duration = parsed(text);
        if (duration.isNegative() || duration.isZero() || duration.compareTo(LONGEST) > 0) {
            throw new TypeConversionException("must be more than 0 and at most 8760h, was \"" + text + "\"");
        }
        return duration;
    }

    /** Game time since the start of a run, which may be its start. */
    static final class SinceStart implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            Duration duration = parsed(text);
            return duration.isZero() ? duration : duration(text);
        }
    }

    private static Duration parsed(String text) {
        try {
            return DurationText.parse(text).duration();
        } catch (IllegalArgumentException noDuration) {
            throw new TypeConversionException(noDuration.getMessage());
        }
    }

    private static GameVersion gameVersion(String text) {
        return switch (text) {
            case "2" -> GameVersion.V2;
            case "3" -> GameVersion.V3;
            default -> throw new TypeConversionException("must be 2 or 3, was \"" + text + "\"");
        };
    }
}
