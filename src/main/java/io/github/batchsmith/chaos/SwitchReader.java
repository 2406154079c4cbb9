package io.github.batchsmith.chaos;

import io.github.batchsmith.chaos.FaultKind.Place;
import io.github.batchsmith.chaos.Switch.Times;
import io.github.batchsmith.diagnostic.DidYouMean;
import io.github.batchsmith.diagnostic.Finding;
import io.github.batchsmith.diagnostic.InvalidInputException;
import io.github.batchsmith.spec.DurationText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a list of switches and collects what is wrong with them. */
final class SwitchReader {
    private static final Pattern FORM = Pattern.compile(
            "(?<name>[^=]*)=(?<low>[^:/@]*?)(\\.\\.(?<high>[^:/@]*))?(:(?<place>[^/@]+))?(/(?<every>[^@]*))?(@(?<at>[^+]*)(\\+(?<for>.*))?)?");
    private static final Pattern PORT = Pattern.compile("[1-9]\\d{0,15}");

    private final List<Finding> findings = new ArrayList<>();

    Chaos read(String text) {
        List<Switch> switches = new ArrayList<>();
        for (String each : text.split(",", -1)) {
            read(each.strip(), switches);
        }
        if (!findings.isEmpty()) {
            throw new InvalidInputException(findings);
        }
        return new Chaos(switches);
    }

    private void read(String text, List<Switch> switches) {
        Matcher parts = FORM.matcher(text);
        String name = parts.matches() ? Objects.requireNonNull(parts.group("name")) : text;
        Optional<FaultKind> kind = FaultKind.named(name);
        if (kind.isEmpty()) {
            reject(
                    "chaos-unknown-switch",
                    text,
                    "there is no switch \"" + name + "\"",
                    DidYouMean.hint(name, FaultKind.switchNames()));
        } else if (!parts.matches()) {
            reject(text, kind.get(), "an amount is missing");
        } else {
            try {
                switches.add(read(kind.get(), parts));
            } catch (IllegalArgumentException wrong) {
                reject(text, kind.get(), String.valueOf(wrong.getMessage()));
            }
        }
    }

    private void reject(String text, FaultKind kind, String message) {
        reject("chaos-invalid", text, message, "write it as in " + kind.example());
    }

    private void reject(String code, String text, String message, String hint) {
        findings.add(Finding.error(code, "--chaos " + text, message, hint));
    }

    private static Switch read(FaultKind kind, Matcher parts) {
        double first = amount(kind, Objects.requireNonNull(parts.group("low")));
        String second = parts.group("high");
        double high = second == null ? first : amount(kind, second);
        double low = second != null || !kind.startsAtZero() ? first : 0;
        if (low > high) {
            throw new IllegalArgumentException("the first amount must not exceed the second");
        }
        return new Switch(kind, low, high, place(kind, parts.group("place")), times(kind, parts));
    }

    private static double amount(FaultKind kind, String text) {
        double amount = kind.unit().parse(text);
        double most = kind.unit().most();
        if (!(amount > 0 && amount <= most)) {
            throw new IllegalArgumentException(
                    "the amount must be more than 0 and at most " + kind.unit().print(most) + ", was " + text);
        }
        return amount;
    }

    private static String place(FaultKind kind, @Nullable String place) {
        if (place == null) {
            return "";
        }
        if (kind.place() == Place.NONE) {
            throw new IllegalArgumentException("it has no place, was \":" + place + "\"");
        }
        if (kind.place() == Place.PORT && !PORT.matcher(place).matches()) {
            throw new IllegalArgumentException("the place must be the number of a port, was \"" + place + "\"");
        }
        return place;
    }

    private static Times times(FaultKind kind, Matcher parts) {
        String every = parts.group("every");
        String from = parts.group("at");
        String lasting = parts.group("for");
        if (kind.isMomentary()) {
            return momentary(every, from, lasting);
        }
        if (every != null) {
            throw new IllegalArgumentException("it lasts, so it has no period, was \"/" + every + "\"");
        }
        if (from == null) {
            return new Times.Always();
        }
        if (lasting == null) {
            throw new IllegalArgumentException("it lasts, so say how long after @" + from + ", such as +10s");
        }
        return new Times.Once(time(from), positive(lasting));
    }

    private static Times momentary(@Nullable String every, @Nullable String from, @Nullable String lasting) {
        if ((every == null) == (from == null)) {
            throw new IllegalArgumentException("say either how often, such as /1m, or when, such as @90s");
        }
        if (lasting != null) {
            throw new IllegalArgumentException("it happens at a moment, so it has no length, was \"+" + lasting + "\"");
        }
        return every != null ? new Times.Every(positive(every)) : new Times.Once(time(String.valueOf(from)), 0);
    }

    private static double positive(String text) {
        double millis = time(text);
        if (millis < 1) {
            throw new IllegalArgumentException("a period must be at least 1ms, was \"" + text + "\"");
        }
        return millis;
    }

    private static double time(String text) {
        double millis = Math.floor(DurationText.parse(text).duration().toNanos() / 1e6);
        if (millis < 0) {
            throw new IllegalArgumentException("a time must not be negative, was \"" + text + "\"");
        }
        return millis;
    }
}
