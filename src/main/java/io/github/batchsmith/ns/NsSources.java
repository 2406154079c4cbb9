package io.github.batchsmith.ns;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.batchsmith.game.GameVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The interfaces of the game's functions as Java sources: what all versions have in {@code io.github.batchsmith.ns}, and
 * for each version a package with interfaces that extend those and have all that this version has.
 */
final class NsSources {
    private static final String PACKAGE = "io.github.batchsmith.ns";
    private static final TypeVariableName ANY = TypeVariableName.get("T");

    private final GameFunctions functions;
    private final Map<String, List<String>> namesByNamespace = new TreeMap<>();
    private final Set<String> objects = new TreeSet<>();

    NsSources(GameFunctions functions) {
        this.functions = functions;
        GameFunctions.lines("objects.txt").forEach(line -> objects.add(line.substring(0, line.indexOf(':'))));
        namesByNamespace.put("", new ArrayList<>());
        for (String name : functions.names()) {
            String namespace = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
            for (String outer = namespace; !outer.isEmpty(); outer = outer(outer)) {
                namesByNamespace.computeIfAbsent(outer, any -> new ArrayList<>());
            }
            namesByNamespace
                    .computeIfAbsent(namespace, any -> new ArrayList<>())
                    .add(name);
        }
    }

    private static String outer(String namespace) {
        return namespace.contains(".") ? namespace.substring(0, namespace.lastIndexOf('.')) : "";
    }

    /** The files. */
    List<JavaFile> files() {
        List<JavaFile> files = new ArrayList<>();
        for (String namespace : namesByNamespace.keySet()) {
            files.add(file(PACKAGE, shared(namespace)));
            for (GameVersion version : GameVersion.values()) {
                if (has(version, namespace)) {
                    files.add(file(packageOf(version), of(version, namespace)));
                }
            }
        }
        GameFunctions.lines("objects.txt").forEach(line -> files.add(file(PACKAGE, object(line))));
        return files;
    }

    private static JavaFile file(String packageName, TypeSpec type) {
        return JavaFile.builder(packageName, type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    private static String packageOf(GameVersion version) {
        return PACKAGE + "." + version.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the version has anything of the namespace. */
    private boolean has(GameVersion version, String namespace) {
        return namespace.isEmpty()
                || functions.names().stream()
                        .filter(name -> name.startsWith(namespace + "."))
                        .anyMatch(name -> functions.ramGb(version, name).isPresent());
    }

    private boolean isShared(String function) {
        return Arrays.stream(GameVersion.values())
                .allMatch(version -> functions.ramGb(version, function).isPresent());
    }

    private static String typeName(String namespace) {
        if (namespace.isEmpty()) {
            return "NS";
        }
        return Arrays.stream(namespace.split("\\.", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String subject(String namespace) {
        return namespace.isEmpty() ? "The functions of scripts" : "The functions of {@code ns." + namespace + "}";
    }

    private TypeSpec shared(String namespace) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(typeName(namespace))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L that every version of the game has.\n", subject(namespace));
        if (namespace.isEmpty()) {
            type.addMethod(property(
                    "args",
                    list(ClassName.get(Object.class)),
                    "The script's arguments: texts, numbers, truth values."));
            type.addMethod(property("pid", TypeName.INT, "The script's number."));
        }
        addNamespaces(type, namespace, PACKAGE, Optional.empty());
        namesByNamespace.getOrDefault(namespace, List.of()).stream()
                .filter(this::isShared)
                .forEach(name -> methods(name).forEach(type::addMethod));
        return type.build();
    }

    private TypeSpec of(GameVersion version, String namespace) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(typeName(namespace))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(ClassName.get(PACKAGE, typeName(namespace)))
                .addJavadoc("$L in version $L.x of the game.\n", subject(namespace), version.digit());
        addNamespaces(type, namespace, packageOf(version), Optional.of(version));
        namesByNamespace.getOrDefault(namespace, List.of()).stream()
                .filter(name ->
                        !isShared(name) && functions.ramGb(version, name).isPresent())
                .forEach(name -> methods(name).forEach(type::addMethod));
        return type.build();
    }

    private void addNamespaces(
            TypeSpec.Builder type, String namespace, String packageName, Optional<GameVersion> version) {
        for (String inner : namesByNamespace.keySet()) {
            boolean direct = !inner.isEmpty() && outer(inner).equals(namespace);
            boolean there = version.map(one -> has(one, inner))
                    .orElseGet(() -> Arrays.stream(GameVersion.values()).allMatch(one -> has(one, inner)));
            if (direct && there) {
                boolean override = version.isPresent()
                        && Arrays.stream(GameVersion.values()).allMatch(one -> has(one, inner));
                MethodSpec property = property(
                        inner.substring(inner.lastIndexOf('.') + 1),
                        ClassName.get(packageName, typeName(inner)),
                        "The functions of {@code ns." + inner + "}.");
                type.addMethod(
                        override
                                ? property.toBuilder()
                                        .addAnnotation(Override.class)
                                        .build()
                                : property);
            }
        }
    }

    private static MethodSpec property(String name, TypeName type, String doc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addAnnotation(Property.class)
                .returns(type)
                .addJavadoc("$L\n", doc)
                .build();
    }

    private List<MethodSpec> methods(String function) {
        return functions.signatures(function).stream()
                .flatMap(signature -> signature.forms().stream().map(form -> method(signature, form)))
                .toList();
    }

    private MethodSpec method(Signature signature, List<Signature.Parameter> parameters) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(signature.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("$L", javadoc(signature));
        if (signature.awaited()) {
            method.addAnnotation(AnnotationSpec.builder(Awaited.class).build());
        }
        if (signature.result().equals("T")) {
            method.addTypeVariable(ANY);
        }
        method.returns(type(signature.result()));
        for (Signature.Parameter parameter : parameters) {
            boolean rest = parameter.type().endsWith("...");
            TypeName type = type(parameter.type().replace("...", ""));
            method.addParameter(ParameterSpec.builder(rest ? ArrayTypeName.of(type) : type, parameter.name())
                    .build());
            method.varargs(rest);
        }
        return method.build();
    }

    private String javadoc(Signature signature) {
        String first = signature.does().isEmpty()
                ? "Calls {@code ns." + signature.function() + "} of the game."
                : signature.does();
        String ram = Arrays.stream(GameVersion.values())
                .flatMap(version -> functions.ramGb(version, signature.function()).stream()
                        .map(ramGb -> ramGb + " GB in " + version.digit() + ".x"))
                .collect(Collectors.joining(", "));
        String error = signature.error().isEmpty() ? "" : " It is an error " + signature.error() + ".";
        return first + error + "\n\n<p>RAM: " + ram + ".\n";
    }

    private TypeName type(String name) {
        if (name.startsWith("List<")) {
            return list(type(name.substring(5, name.length() - 1)).box());
        } else if (name.startsWith("Map<")) {
            String[] types = name.substring(4, name.length() - 1).split(", ", 2);
            return ParameterizedTypeName.get(ClassName.get(Map.class), type(types[0]), type(types[1]));
        } else if (name.startsWith("Named<")) {
            return ParameterizedTypeName.get(
                    ClassName.get(PACKAGE, "Named"),
                    type(name.substring(6, name.length() - 1)).box());
        } else if (objects.contains(name) || name.equals("NetscriptPort")) {
            return ClassName.get(PACKAGE, name);
        }
        return switch (name) {
            case "T" -> ANY;
            case "int" -> TypeName.INT;
            case "double" -> TypeName.DOUBLE;
            case "boolean" -> TypeName.BOOLEAN;
            case "void" -> TypeName.VOID;
            default -> ClassName.get("java.lang", name);
        };
    }

    private static TypeName list(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    private TypeSpec object(String line) {
        String name = line.substring(0, line.indexOf(':'));
        String[] parts = line.substring(line.indexOf(':') + 1).split(" \\| ", 2);
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        TypeSpec.Builder type =
                TypeSpec.recordBuilder(name).addModifiers(Modifier.PUBLIC).addJavadoc("$L\n", parts[1]);
        for (Signature.Parameter parameter : Signature.Parameter.parseAll(parts[0])) {
            TypeName component = type(parameter.type());
            components.addParameter(parameter.optional() ? component.box() : component, parameter.name());
        }
        return type.recordConstructor(components.build()).build();
    }
}
