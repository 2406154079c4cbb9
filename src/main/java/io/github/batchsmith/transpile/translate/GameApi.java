package io.github.batchsmith.transpile.translate;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The interfaces of the game's functions and objects, whose calls stay what they are. */
final class GameApi {
    private static final String ROOT = "io.github.batchsmith.";
    private static final String PACKAGE = ROOT + "ns";

    /** Packages whose records are the game's objects, or those of the planning functions. */
    private static final List<String> OF_VALUES = List.of(ROOT + "game.", ROOT + "plan.", ROOT + "policy.");

    private GameApi() {}

    /** Whether the type belongs to the game. */
    static boolean isPart(TypeMirror type) {
        return JavaTypes.asClass(type).filter(GameApi::isPart).isPresent();
    }

    /** Whether the type belongs to the game. */
    static boolean isPart(TypeElement type) {
        return type.getQualifiedName().toString().startsWith(PACKAGE + ".") || isValue(type);
    }

    /** Whether the type is one of those that the rules of the game and the planning functions work with. */
    static boolean isValue(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return OF_VALUES.stream().anyMatch(name::startsWith);
    }

    /** Whether the type is that of objects with names as fields. */
    static boolean isNamed(TypeElement type) {
        return type.getQualifiedName().contentEquals(PACKAGE + ".Named");
    }

    /** Whether the game answers the call later. */
    static boolean isAwaited(ExecutableElement method) {
        return isMarked(method, "Awaited");
    }

    /** Whether the call only reads a property: a namespace, or a component of an object. */
    static boolean isProperty(ExecutableElement method) {
        return isMarked(method, "Property") || RecordShape.componentOf(method).isPresent();
    }

    private static boolean isMarked(Element method, String annotation) {
        return method.getAnnotationMirrors().stream()
                .anyMatch(
                        one -> JavaTypes.qualifiedName(one.getAnnotationType()).equals(PACKAGE + "." + annotation));
    }
}
