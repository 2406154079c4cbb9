package io.github.batchsmith.transpile.translate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/** Questions about Java types. */
final class JavaTypes {
    private final Attribution attribution;

    JavaTypes(Attribution attribution) {
        this.attribution = attribution;
    }

    static boolean isWhole(TypeMirror type) {
        return type.getKind() == TypeKind.INT || qualifiedName(type).equals("java.lang.Integer");
    }

    /** Whether the type is a whole number of any size. */
    static boolean isIntegral(TypeMirror type) {
        return isWhole(type) || isLong(type) || isSmall(type);
    }

    /** Whether the type is a whole number of 64 bits. */
    static boolean isLong(TypeMirror type) {
        return type.getKind() == TypeKind.LONG || qualifiedName(type).equals("java.lang.Long");
    }

    /** Whether the type is a whole number of 8 or 16 bits. */
    static boolean isSmall(TypeMirror type) {
        return type.getKind() == TypeKind.BYTE
                || type.getKind() == TypeKind.SHORT
                || qualifiedName(type).equals("java.lang.Byte")
                || qualifiedName(type).equals("java.lang.Short");
    }

    /** Whether the type is a letter. */
    static boolean isChar(TypeMirror type) {
        return type.getKind() == TypeKind.CHAR || qualifiedName(type).equals("java.lang.Character");
    }

    static boolean isDouble(TypeMirror type) {
        return type.getKind() == TypeKind.DOUBLE || qualifiedName(type).equals("java.lang.Double");
    }

    static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN || qualifiedName(type).equals("java.lang.Boolean");
    }

    static boolean isString(TypeMirror type) {
        return qualifiedName(type).equals("java.lang.String");
    }

    static boolean isEnum(TypeMirror type) {
        return asClass(type)
                .map(element -> element.getKind() == ElementKind.ENUM)
                .orElse(false);
    }

    /** Whether JavaScript's {@code ===} compares two such values as Java's {@code equals} does. */
    static boolean isComparedByValue(TypeMirror type) {
        return isWhole(type) || isBoolean(type) || isString(type) || isEnum(type);
    }

    /** Whether values of the type are the same for Java's {@code equals} only if they are for {@code ===}. */
    boolean isIdentified(TypeMirror type) {
        return isComparedByValue(type) || isIntegral(type) || isChar(type) || isDouble(type);
    }

    /** Whether the type is the class of this name. */
    static boolean isClass(TypeMirror type, String name) {
        return qualifiedName(type).equals(name);
    }

    /** Whether the type is a map. */
    boolean isMap(TypeMirror type) {
        return isSubtype(type, "java.util.Map");
    }

    /** Whether the type is a list. */
    boolean isList(TypeMirror type) {
        return isSubtype(type, "java.util.List");
    }

    /** Whether the type is a collection, such as a list. */
    boolean isCollection(TypeMirror type) {
        return isSubtype(type, "java.util.Collection");
    }

    /** Whether values of the type also have the other. */
    boolean isSubtype(TypeMirror type, String superType) {
        TypeElement element = attribution.elements().getTypeElement(superType);
        return type.getKind() == TypeKind.DECLARED
                && attribution
                        .types()
                        .isSubtype(
                                attribution.types().erasure(type),
                                attribution.types().erasure(element.asType()));
    }

    /** The one abstract method of an interface that lambdas can stand for. */
    Optional<ExecutableElement> functionOf(TypeElement type) {
        if (type.getKind() != ElementKind.INTERFACE) {
            return Optional.empty();
        }
        var candidates = ElementFilter.methodsIn(attribution.elements().getAllMembers(type)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> !overridesObject(method))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private boolean overridesObject(ExecutableElement method) {
        TypeElement object = attribution.elements().getTypeElement("java.lang.Object");
        return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                .anyMatch(inherited -> inherited.getSimpleName().equals(method.getSimpleName())
                        && inherited.getParameters().size()
                                == method.getParameters().size());
    }

    /** Types of the method's parameters and result where the type's arguments are known. */
    ExecutableType signature(DeclaredType type, ExecutableElement method) {
        return (ExecutableType) attribution
                .types()
                .asMemberOf((DeclaredType) attribution.types().capture(type), method);
    }

    /** The type itself, or the type that a wildcard or captured wildcard stands for at most. */
    TypeMirror upperBound(TypeMirror type) {
        if (type instanceof WildcardType wildcard) {
            return bound(wildcard);
        }
        return type instanceof TypeVariable variable && isCaptured(variable) ? bound(variable) : type;
    }

    /** The first of the type's arguments, or the type itself where it has none. */
    TypeMirror firstArgument(TypeMirror type) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return arguments.isEmpty() ? type : upperBound(arguments.get(0));
    }

    private TypeMirror bound(WildcardType wildcard) {
        TypeMirror upper = wildcard.getExtendsBound();
        if (upper != null) {
            return upper;
        }
        TypeMirror lower = wildcard.getSuperBound();
        return lower != null
                ? lower
                : attribution.elements().getTypeElement("java.lang.Object").asType();
    }

    private static boolean isCaptured(TypeVariable type) {
        return type.toString().startsWith("capture");
    }

    private static TypeMirror bound(TypeVariable captured) {
        return captured.getLowerBound().getKind() == TypeKind.NULL
                ? captured.getUpperBound()
                : captured.getLowerBound();
    }

    /** The type without the names of packages, for messages. */
    static String shortName(TypeMirror type) {
        return type.getKind() == TypeKind.NULL ? "null" : type.toString().replaceAll("\\b(?:[a-z]\\w*\\.)+", "");
    }

    /** The type without type arguments. */
    TypeMirror erasure(TypeMirror type) {
        return attribution.types().erasure(type);
    }

    /** The erased type's simple name. */
    String erasedName(TypeMirror type) {
        String name = attribution.types().erasure(type).toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The class of a declared type. */
    static Optional<TypeElement> asClass(TypeMirror type) {
        return type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    /** The class around a member. */
    static TypeElement owner(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    }

    static String qualifiedName(TypeMirror type) {
        return asClass(type)
                .map(element -> element.getQualifiedName().toString())
                .orElse("");
    }
}
