package io.github.batchsmith.transpile.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Java types as the documentation of scripts names them. */
final class ScriptDocTypes {
    private final Program program;

    ScriptDocTypes(Program program) {
        this.program = program;
    }

    /** The type's name. */
    String text(TypeMirror type) {
        JavaTypes types = program.types();
        TypeMirror bound = types.upperBound(type);
        if (JavaTypes.isIntegral(bound) || JavaTypes.isDouble(bound) || bound.getKind() == TypeKind.FLOAT) {
            return "number";
        } else if (JavaTypes.isBoolean(bound)) {
            return "boolean";
        } else if (JavaTypes.isString(bound) || JavaTypes.isChar(bound)) {
            return "string";
        } else if (bound.getKind() == TypeKind.VOID) {
            return "void";
        } else if (bound.getKind() == TypeKind.TYPEVAR) {
            return bound.toString();
        } else if (bound instanceof ArrayType array) {
            return arrayOf(text(array.getComponentType()));
        }
        return bound instanceof DeclaredType declared ? ofClass(declared) : "any";
    }

    private String ofClass(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        Optional<ExecutableElement> function = program.types().functionOf(element);
        if (function.isPresent() && program.shapes().isFunctionType(element)) {
            return function(type, function.get());
        }
        if (GameApi.isNamed(element)) {
            return "Object<string, " + text(type.getTypeArguments().get(0)) + ">";
        }
        if (program.shapes().isOwn(element) || GameApi.isPart(element)) {
            return program.shapes().isOwn(element) && !program.shapes().holdsFunctions(element)
                    ? program.names().of(element)
                    : element.getSimpleName().toString();
        }
        return ofLibrary(type);
    }

    private String ofLibrary(DeclaredType type) {
        JavaTypes types = program.types();
        List<String> arguments =
                type.getTypeArguments().stream().map(this::text).toList();
        String list = String.join(", ", arguments);
        if (types.isMap(type)) {
            return arguments.isEmpty() ? "Map" : "Map<" + list + ">";
        } else if (types.isSubtype(type, "java.util.Set")) {
            return arguments.isEmpty() ? "Set" : "Set<" + list + ">";
        } else if (JavaTypes.isClass(type, "java.util.Map.Entry")) {
            return "[" + list + "]";
        } else if (types.isCollection(type) || types.isSubtype(type, "java.util.stream.BaseStream")) {
            return arrayOf(arguments.isEmpty() ? "number" : arguments.get(0));
        } else if (JavaTypes.isClass(type, "java.util.Optional")) {
            return arguments.isEmpty() ? "any" : arguments.get(0) + " | null";
        }
        return LibraryTypes.isError(types, type) ? "Error" : "any";
    }

    private String function(DeclaredType type, ExecutableElement method) {
        var signature = program.types().signature(type, method);
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            String name = program.shapes().isOwn(method)
                    ? method.getParameters().get(i).getSimpleName().toString()
                    : List.of("a", "b", "c").get(i);
            parameters.add(name + ": " + text(signature.getParameterTypes().get(i)));
        }
        String result = text(signature.getReturnType());
        boolean waits = program.waiting().isAwaited(method);
        return parameters.stream().collect(Collectors.joining(", ", "(", ")")) + " => "
                + (waits ? "Promise<" + result + ">" : result);
    }

    private static String arrayOf(String element) {
        return element.contains(" ") ? "(" + element + ")[]" : element + "[]";
    }
}
