import java.util.*;
import java.util.function.*;
import java.util.stream.*;

final class AsksOptionals {
    static String test() {
        StringBuilder out = new StringBuilder();
        Optional<String> some = Optional.of("x"), none = Optional.empty();
        out.append(some.isPresent())
                .append(none.isEmpty())
                .append(some.get())
                .append(none.orElse("else"))
                .append(none.orElseGet(() -> "made"))
                .append(some.map(s -> s + s).orElse(""))
                .append(none.map(String::length).isPresent())
                .append(some.filter(s -> s.length() > 3).isPresent())
                .append(some.flatMap(s -> Optional.of(s + "!")).get())
                .append(Optional.ofNullable((String) null)
                        .or(() -> Optional.of("or"))
                        .get());
        some.ifPresent(s -> out.append("<").append(s).append(">"));
        none.ifPresent(s -> out.append("never"));
        some.ifPresentOrElse(s -> out.append("yes"), () -> out.append("no"));
        none.ifPresentOrElse(s -> out.append("yes"), () -> out.append("no"));
        try {
            none.get();
        } catch (NoSuchElementException e) {
            out.append(e.getMessage());
        }
        try {
            none.orElseThrow(() -> new IllegalStateException("mine"));
        } catch (IllegalStateException e) {
            out.append(e.getMessage());
        }
        out.append(some.equals(Optional.of("x")))
                .append(some.stream().count())
                .append(some)
                .append(none);
        return out.toString();
    }
}
