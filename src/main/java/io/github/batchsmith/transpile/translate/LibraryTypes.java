package io.github.batchsmith.transpile.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types of Java's library that JavaScript has in another form, and the families that share their methods. */
final class LibraryTypes {
    private static final Map<String, String> FAMILIES = families();

    private LibraryTypes() {}

    private static Map<String, String> families() {
        Map<String, String> families = new LinkedHashMap<>();
        families.put("java.util.List", "List");
        families.put("java.util.Queue", "Queue");
        families.put("java.util.Set", "Set");
        families.put("java.util.Collection", "Collection");
        families.put("java.util.Map", "Map");
        families.put("java.util.Map.Entry", "Entry");
        families.put("java.util.stream.BaseStream", "Stream");
        families.put("java.util.Iterator", "Iterator");
        families.put("java.util.Optional", "Optional");
        families.put("java.util.OptionalInt", "Optional");
        families.put("java.util.OptionalLong", "Optional");
        families.put("java.util.OptionalDouble", "Optional");
        families.put("java.lang.Throwable", "Error");
        families.put("java.lang.StringBuilder", "StringBuilder");
        return families;
    }

    /** The families of methods that values of the type have, nearest first. */
    static List<String> families(JavaTypes types, TypeElement owner, TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return List.of("Array");
        }
        TypeMirror bound = types.erasure(types.upperBound(type));
        List<String> families = new ArrayList<>();
        FAMILIES.forEach((name, family) -> {
            if (types.isSubtype(bound, name)) {
                families.add(family);
            }
        });
        families.add(owner.getSimpleName().toString());
        return families;
    }

    /** Whether the type can be thrown. */
    static boolean isError(JavaTypes types, TypeMirror type) {
        return types.isSubtype(type, "java.lang.Throwable");
    }
}
