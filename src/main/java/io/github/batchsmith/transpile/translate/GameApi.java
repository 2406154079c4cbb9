package io.github.batchsmith.transpile.translate;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The interfaces of the game's functions, whose calls stay what they are. */
final class GameApi {
    private static final String PACKAGE = "io.github.batchsmith.ns";

    private GameApi() {}

    /** Whether the type belongs to the game. */
    static boolean isPart(TypeMirror type) {
        return JavaTypes.asClass(type).filter(GameApi::isPart).isPresent();
    }

    /** Whether the type belongs to the game. */
    static boolean isPart(TypeElement type) {
        return type.getQualifiedName().toString().startsWith(PACKAGE + ".");
    }

    /** Whether the game answers the call later. */
    static boolean isAwaited(ExecutableElement method) {
        return isMarked(method, "Awaited");
    }

    /** Whether the call only reads a property: a namespace, or a component of an object. */
    static boolean isProperty(ExecutableElement method) {
        return isMarked(method, "Property")
                || (JavaTypes.owner(method).getKind() == ElementKind.RECORD
                        && method.getParameters().isEmpty());
    }

    private static boolean isMarked(Element method, String annotation) {
        return method.getAnnotationMirrors().stream()
                .anyMatch(
                        one -> JavaTypes.qualifiedName(one.getAnnotationType()).equals(PACKAGE + "." + annotation));
    }
}
