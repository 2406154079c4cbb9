package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.CompilationUnitTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** What functions, constants, classes and members are called. */
final class ElementNames {
    private final Map<Element, String> names = new HashMap<>();

    private final Function<Element, String> fallback;

    private ElementNames(Function<Element, String> fallback) {
        this.fallback = fallback;
    }

    /** Names as they follow from the elements alone. */
    static ElementNames plain() {
        return new ElementNames(Names::topLevel);
    }

    /**
     * Names that are unique where Java distinguishes by type or by kind: overloaded methods, fields and methods of one
     * name, functions of several classes; and none that the game would bill.
     */
    static ElementNames unique(Attribution attribution, Shapes shapes, BilledNames billed) {
        return chosen(new Chooser(attribution, shapes, billed, attribution.shared(), Set.of()));
    }

    /** The same for sources that become one module, which imports the given names. */
    static ElementNames ofModule(Attribution attribution, Shapes shapes, BilledNames billed, Set<String> imported) {
        return chosen(new Chooser(attribution, shapes, billed, attribution.declared(), imported));
    }

    private static ElementNames chosen(Chooser chooser) {
        ElementNames names = new ElementNames(element -> element.getSimpleName().toString());
        chooser.chooseAll();
        names.names.putAll(chooser.names);
        return names;
    }

    /** The element's name. */
    String of(Element element) {
        String known = names.get(element);
        return known == null ? fallback.apply(element) : known;
    }

    private static final class Chooser {
        private final Map<Element, String> names = new HashMap<>();
        private final Attribution attribution;
        private final Shapes shapes;
        private final BilledNames billed;
        private final Set<Element> shared;
        private final Map<String, List<Element>> byName;
        private final Map<Optional<CompilationUnitTree>, Set<String>> takenByUnit = new HashMap<>();

        Chooser(Attribution attribution, Shapes shapes, BilledNames billed, Set<Element> shared, Set<String> imported) {
            this.attribution = attribution;
            this.shapes = shapes;
            this.billed = billed;
            this.shared = shared;
            takenByUnit.put(Optional.empty(), new HashSet<>(imported));
            this.byName = attribution.declared().stream().collect(Collectors.groupingBy(Chooser::simple));
        }

        void chooseAll() {
            attribution.declared().stream().filter(shared::contains).forEach(this::chooseTopLevel);
            attribution.declared().stream()
                    .filter(Predicate.not(shared::contains))
                    .forEach(this::chooseTopLevel);
            attribution.declared().stream()
                    .filter(ExecutableElement.class::isInstance)
                    .forEach(method -> member((ExecutableElement) method));
            attribution.declared().stream()
                    .filter(VariableElement.class::isInstance)
                    .filter(field ->
                            field.getKind() == ElementKind.FIELD || field.getKind() == ElementKind.ENUM_CONSTANT)
                    .forEach(field -> names.computeIfAbsent(field, any -> field((VariableElement) field)));
        }

        private void chooseTopLevel(Element element) {
            if (element instanceof TypeElement type
                    && !shapes.holdsFunctions(type)
                    && !simple(type).isEmpty()) {
                topLevel(type, List.of(simple(type), outer(type) + simple(type)));
            } else if (Shapes.isMain(element)) {
                names.put(element, "main");
            } else if (shapes.isTopLevel(element)) {
                String name = simple(element);
                String owner = Names.lowerFirst(simple(JavaTypes.owner(element)));
                topLevel(element, List.of(name, detailed(element), owner + Names.upperFirst(name)));
            }
        }

        /** Names that others of the same file have, or of any file where several use the element. */
        private Set<String> taken(Element element) {
            Optional<CompilationUnitTree> unit = shared.contains(element)
                    ? Optional.empty()
                    : attribution.declaration(element).map(attribution::unit);
            return takenByUnit.computeIfAbsent(unit, any -> new HashSet<>());
        }

        private void topLevel(Element element, List<String> candidates) {
            Set<String> everywhere = takenByUnit.getOrDefault(Optional.<CompilationUnitTree>empty(), Set.of());
            Set<String> here = taken(element);
            Predicate<String> taken = one -> everywhere.contains(one) || here.contains(one);
            String name = candidates.stream()
                    .map(this::allowed)
                    .filter(taken.negate())
                    .findFirst()
                    .orElseGet(() -> free(candidates.get(0), taken));
            here.add(name);
            names.put(element, name);
        }

        private String free(String name, Predicate<String> taken) {
            String free = allowed(name);
            while (taken.test(free)) {
                free += "_";
            }
            return free;
        }

        /** The name, changed if JavaScript, a helper or the game's bill has a meaning for it. */
        private String allowed(String name) {
            return Names.isReserved(name) || Names.isClassWord(name) || isBilled(name) || Helpers.isName(name)
                    ? name + "_"
                    : Names.spelled(name);
        }

        private boolean isBilled(String name) {
            return billed.ramGb(name).isPresent();
        }

        private static String outer(Element type) {
            return type.getEnclosingElement() instanceof TypeElement outer ? simple(outer) : "";
        }

        private static String simple(Element element) {
            return element.getSimpleName().toString();
        }

        /** The name with the types of the parameters, for overloads. */
        private String detailed(Element element) {
            return element instanceof ExecutableElement method
                    ? simple(method) + parameterTypes(method)
                    : simple(element);
        }

        private String parameterTypes(ExecutableElement method) {
            return method.getParameters().stream()
                    .map(parameter ->
                            attribution.types().erasure(parameter.asType()).toString())
                    .map(type -> type.substring(type.lastIndexOf('.') + 1).replace("[]", "s"))
                    .map(Names::upperFirst)
                    .collect(Collectors.joining());
        }

        private String member(ExecutableElement method) {
            String known = names.get(method);
            if (known != null) {
                return known;
            }
            String name = method.getKind() == ElementKind.CONSTRUCTOR ? factory(method) : memberName(method);
            names.put(method, name);
            return name;
        }

        private String factory(ExecutableElement constructor) {
            String types = parameterTypes(constructor);
            return types.isEmpty() ? "withDefaults" : "of" + types;
        }

        private String memberName(ExecutableElement method) {
            Set<ExecutableElement> overridden = shapes.overrides().overridden(method);
            if (overridden.stream().anyMatch(one -> !shapes.isOwn(one))) {
                return simple(method);
            }
            if (!overridden.isEmpty()) {
                return member(overridden.stream().reduce((first, last) -> last).orElseThrow());
            }
            String name = simple(method);
            boolean clear = alike(method).stream()
                    .takeWhile(other -> !other.equals(method))
                    .noneMatch(other -> isOverload(other, method) && !overrides(other, method));
            String chosen = clear ? name : name + parameterTypes(method);
            return isBilled(chosen) || chosen.equals("constructor") ? chosen + "_" : Names.spelled(chosen);
        }

        /** All that has the element's name in Java, in the order of the sources. */
        private List<Element> alike(Element element) {
            return byName.getOrDefault(simple(element), List.of());
        }

        private boolean overrides(Element other, ExecutableElement method) {
            return other instanceof ExecutableElement overriding
                    && shapes.overrides().overridden(overriding).contains(method);
        }

        /** Whether both would be one property of some object. */
        private boolean isOverload(Element other, ExecutableElement method) {
            return other instanceof ExecutableElement
                    && other.getSimpleName().equals(method.getSimpleName())
                    && isStatic(other) == isStatic(method)
                    && isRelated(JavaTypes.owner(other), JavaTypes.owner(method));
        }

        private static boolean isStatic(Element element) {
            return element.getModifiers().contains(Modifier.STATIC);
        }

        private boolean isRelated(TypeElement one, TypeElement other) {
            return shapes.isSubtype(one, other) || shapes.isSubtype(other, one);
        }

        private String field(VariableElement field) {
            TypeElement owner = JavaTypes.owner(field);
            Set<String> members = new LinkedHashSet<>(reservedOf(owner));
            for (Element other : alike(field)) {
                if (other.getEnclosingElement() instanceof TypeElement type && isRelated(type, owner)) {
                    clashing(other, field).ifPresent(members::add);
                }
            }
            owner.getRecordComponents().stream()
                    .filter(shapes::hasAccessorMethod)
                    .forEach(component -> members.add(simple(component)));
            String name = simple(field);
            name = isBilled(name) ? name + "_" : Names.spelled(name);
            while (members.contains(name)) {
                name = "_" + name;
            }
            return name;
        }

        private Optional<String> clashing(Element other, VariableElement field) {
            boolean method = other.getKind() == ElementKind.METHOD && isStatic(other) == isStatic(field);
            boolean inherited = other.getKind() == ElementKind.FIELD
                    && !Objects.equals(other.getEnclosingElement(), field.getEnclosingElement())
                    && names.containsKey(other);
            return method || inherited ? Optional.ofNullable(names.get(other)) : Optional.empty();
        }

        /** Properties that objects of the type have besides. */
        private Set<String> reservedOf(TypeElement type) {
            if (type.getKind() == ElementKind.ENUM) {
                return Set.of("name", "ordinal");
            }
            boolean error = ElementFilter.methodsIn(attribution.elements().getAllMembers(type)).stream()
                    .anyMatch(method -> method.getSimpleName().contentEquals("getStackTrace"));
            return error ? Set.of("message", "name", "stack", "cause") : Set.of();
        }
    }
}
