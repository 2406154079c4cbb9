package io.github.batchsmith.transpile.translate;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Names that Java elements get at the top level of a module, and words that no name may be. */
final class Names {
    private static final Set<String> RESERVED =
            Set.of(("arguments await debugger delete eval export function in let typeof var with yield "
                            + "undefined NaN Infinity Math Number Array Object String Error Boolean JSON globalThis")
                    .split(" ", -1));

    private Names() {}

    private static final Set<String> CLASS_WORDS = Set.of(("Map Set Symbol Promise Date RegExp BigInt Function Proxy"
                    + " Reflect WeakMap WeakSet Intl console isNaN parseInt parseFloat NS")
            .split(" ", -1));

    /** Whether the word names something global in JavaScript that functions and classes would hide. */
    static boolean isClassWord(String word) {
        return CLASS_WORDS.contains(word);
    }

    /** The name without characters that only Java allows: currency signs but the dollar, and invisible ones. */
    static String spelled(String name) {
        return name.codePoints()
                .mapToObj(c -> c == '$' || (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c))
                        ? Character.toString(c)
                        : "_")
                .collect(Collectors.joining());
    }

    /** Whether JavaScript has its own meaning for the word. */
    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    /**
     * The name of a static method, a constant or a record's constructor: the Java name, with the type's name before it
     * if the type is a record or an enum, since {@code of} and {@code NONE} say too little alone.
     */
    static String topLevel(Element element) {
        if (element instanceof TypeElement) {
            return "new" + element.getSimpleName();
        }
        String name = element.getSimpleName().toString();
        TypeElement owner = JavaTypes.owner(element);
        if (owner.getKind() != ElementKind.RECORD && owner.getKind() != ElementKind.ENUM) {
            return name;
        }
        String type = owner.getSimpleName().toString();
        return element.getKind().isField() ? upperSnake(type) + "_" + name : lowerFirst(type) + upperFirst(name);
    }

    /** The text that stands for the constant of an enum: {@code HACK_ALL} is {@code "hackAll"}. */
    static String enumText(String constant) {
        StringBuilder text = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            text.append(text.isEmpty() ? lower : upperFirst(lower));
        }
        return text.toString();
    }

    static String lowerFirst(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    static String upperFirst(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String upperSnake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
