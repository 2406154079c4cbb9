import java.util.*;

/** Values that may be missing. */
final class UsesOptionals {
    static String test() {
        Optional<String> some = Optional.of("value");
        Optional<String> none = Optional.empty();
        String text = some.map(String::length).orElse(0) + none.orElse("default") + some.isPresent() + none.isEmpty();
        text += none.map(String::length).orElse(-1) + some.filter(s -> s.startsWith("x")).orElse("no") + none.or(() -> Optional.of("other")).get();
        text += some.flatMap(s -> Optional.of(s + "!")).get() + Optional.ofNullable(null).isPresent() + none.orElseGet(() -> "made");
        try {
            none.orElseThrow();
        } catch (NoSuchElementException e) {
            text += e.getMessage();
        }
        try {
            none.orElseThrow(() -> new IllegalStateException("mine"));
        } catch (IllegalStateException e) {
            text += e.getMessage();
        }
        return text;
    }
}
