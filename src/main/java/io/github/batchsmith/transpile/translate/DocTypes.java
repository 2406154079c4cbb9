package io.github.batchsmith.transpile.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Java types as they are written in documentation comments of JavaScript. */
final class DocTypes {
    private final Program program;
    private final JavaTypes types;
    private final References references;

    DocTypes(Program program, References references) {
        this.program = program;
        this.types = program.types();
        this.references = references;
    }

    /** The type's name; empty if values of the type cannot become JavaScript. */
    Optional<String> find(TypeMirror type) {
        if (program.isScript()) {
            return Optional.of(new ScriptDocTypes(program).text(type));
        } else if (JavaTypes.isWhole(type) || JavaTypes.isDouble(type)) {
            return Optional.of("number");
        } else if (JavaTypes.isBoolean(type)) {
            return Optional.of("boolean");
        } else if (JavaTypes.isString(type)) {
            return Optional.of("string");
        } else if (type.getKind() == TypeKind.VOID) {
            return Optional.of("void");
        } else if (type.getKind() == TypeKind.TYPEVAR) {
            return Optional.of(type.toString());
        } else if (type instanceof ArrayType array) {
            return find(array.getComponentType()).map(DocTypes::arrayOf);
        } else {
            return type instanceof DeclaredType declared ? ofClass(declared) : Optional.empty();
        }
    }

    /** The type's name, or {@code Object}. */
    String text(TypeMirror type) {
        return find(type).orElse("Object");
    }

    private Optional<String> ofClass(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getKind() == ElementKind.RECORD || element.getKind() == ElementKind.ENUM) {
            references.type(element);
            return Optional.of(element.getSimpleName().toString());
        } else if (types.isCollection(type)) {
            return types.isList(type) ? Optional.of(arrayOf(argument(type))) : Optional.empty();
        } else {
            return types.functionOf(element).map(method -> function(type, method));
        }
    }

    private String argument(DeclaredType list) {
        return list.getTypeArguments().isEmpty()
                ? "Object"
                : text(types.upperBound(list.getTypeArguments().get(0)));
    }

    private String function(DeclaredType type, ExecutableElement method) {
        var signature = types.signature(type, method);
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            parameters.add(parameter.getSimpleName() + ": "
                    + text(types.upperBound(signature.getParameterTypes().get(i))));
        }
        return "(" + String.join(", ", parameters) + ") => " + text(types.upperBound(signature.getReturnType()));
    }

    private static String arrayOf(String element) {
        return element.contains(" ") ? "(" + element + ")[]" : element + "[]";
    }
}
