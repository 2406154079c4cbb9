package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What becomes of the types that the sources declare. */
final class Shapes {
    private static final Set<String> OBJECTS = Set.of(
            "java.lang.Comparable",
            "java.lang.Iterable",
            "java.lang.AutoCloseable",
            "java.io.Closeable",
            "java.lang.CharSequence");

    private final Attribution attribution;
    private final Map<TypeElement, Boolean> functionClasses = new HashMap<>();
    private final List<TypeElement> types;
    private final Overrides overrides;
    private final LoopedObjects loopedObjects;
    private final Set<TypeElement> orderedEnums;

    Shapes(Attribution attribution) {
        this.attribution = attribution;
        this.types = attribution.declared().stream()
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .toList();
        this.orderedEnums = OrderedEnums.in(attribution);
        this.overrides = new Overrides(attribution, types);
        this.loopedObjects = new LoopedObjects(attribution, overrides);
    }

    /** How the methods of the sources override each other. */
    Overrides overrides() {
        return overrides;
    }

    /** The objects that loops go over. */
    LoopedObjects loopedObjects() {
        return loopedObjects;
    }

    /** All types of the sources. */
    List<TypeElement> types() {
        return types;
    }

    /** Whether the element is declared in the sources. */
    boolean isOwn(Element element) {
        return attribution.declaration(element).isPresent();
    }

    /** Whether the type only holds functions and constants, which then stand on their own. */
    boolean holdsFunctions(TypeElement type) {
        return functionClasses.computeIfAbsent(type, this::findHoldsFunctions);
    }

    private boolean findHoldsFunctions(TypeElement type) {
        if (type.getKind() == ElementKind.INTERFACE || type.getKind() == ElementKind.ANNOTATION_TYPE) {
            return !isClassOfFunctions(type);
        }
        if (isDefinition(type)) {
            return true;
        }
        if (isInPlace(type)) {
            return false;
        }
        boolean plain = type.getKind() == ElementKind.CLASS
                && type.getInterfaces().isEmpty()
                && JavaTypes.qualifiedName(type.getSuperclass()).equals("java.lang.Object")
                && !type.getModifiers().contains(Modifier.ABSTRACT);
        return plain
                && !hasInitializerBlocks(type)
                && type.getEnclosedElements().stream().allMatch(this::standsAlone);
    }

    private boolean hasInitializerBlocks(TypeElement type) {
        return attribution
                .declaration(type)
                .filter(tree -> ((ClassTree) tree).getMembers().stream().anyMatch(Initializers::isBlock))
                .isPresent();
    }

    /** Whether the class describes a batcher, so that only its functions have a meaning in JavaScript. */
    static boolean isDefinition(TypeElement type) {
        return type.getInterfaces().stream()
                .anyMatch(one -> JavaTypes.qualifiedName(one).equals("io.github.batchsmith.dsl.BatcherDefinition"));
    }

    /** Whether values of the interface are objects that hold a function and share the interface's own methods. */
    boolean isClassOfFunctions(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE
                && isOwn(type)
                && concrete(type).isEmpty()
                && hasDefaultMethods(type)
                && abstractMethods(type).count() == 1;
    }

    /** Whether the interface has methods with bodies. */
    boolean hasDefaultMethods(TypeElement type) {
        return ElementFilter.methodsIn(attribution.elements().getAllMembers(type)).stream()
                .anyMatch(method -> isOwn(method) && method.getModifiers().contains(Modifier.DEFAULT));
    }

    private Stream<ExecutableElement> abstractMethods(TypeElement type) {
        return ElementFilter.methodsIn(attribution.elements().getAllMembers(type)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT));
    }

    private boolean standsAlone(Element member) {
        boolean emptyConstructor = member.getKind() == ElementKind.CONSTRUCTOR
                && attribution
                        .declaration(member)
                        .map(tree -> RecordShape.statements((MethodTree) tree).isEmpty()
                                && (member.getModifiers().contains(Modifier.PRIVATE) || isGenerated(member)))
                        .orElse(true);
        return emptyConstructor
                || member instanceof TypeElement
                || member.getModifiers().contains(Modifier.STATIC);
    }

    private boolean isGenerated(Element member) {
        return attribution.elements().getOrigin(member) != Elements.Origin.EXPLICIT;
    }

    /** Whether the enum is no more than its names, which then are texts. */
    boolean isPlainEnum(TypeElement type) {
        return type.getKind() == ElementKind.ENUM
                && !orderedEnums.contains(type)
                && attribution
                        .declaration(type)
                        .map(tree -> ((ClassTree) tree).getMembers().stream().allMatch(this::isPlainMember))
                        .orElse(false);
    }

    /** Whether the enum's order counts. */
    boolean isOrderedEnum(TypeElement type) {
        return orderedEnums.contains(type);
    }

    private boolean isPlainMember(Tree member) {
        if (member instanceof MethodTree method) {
            return isGenerated(attribution.element(method));
        }
        return member instanceof ClassTree
                || (member instanceof VariableTree constant
                        && attribution.element(constant).getKind() == ElementKind.ENUM_CONSTANT
                        && constant.getInitializer() instanceof NewClassTree creation
                        && creation.getClassBody() == null);
    }

    /** Whether static members of the type stand on their own in the module. */
    boolean isTopLevel(Element member) {
        return member.getEnclosingElement() instanceof TypeElement owner
                && member.getModifiers().contains(Modifier.STATIC)
                && member.getKind() != ElementKind.ENUM_CONSTANT
                && !(member instanceof TypeElement)
                && (holdsFunctions(owner) || isPlainEnum(owner) || isMain(member));
    }

    /** Whether the game starts the script with this method. */
    static boolean isMain(Element member) {
        return member instanceof ExecutableElement method
                && method.getSimpleName().contentEquals("main")
                && method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().size() == 1
                && GameApi.isPart(method.getParameters().get(0).asType());
    }

    /** Types of the sources that are, extend or implement the type, and are more than interfaces. */
    List<TypeElement> concrete(TypeElement type) {
        return types.stream()
                .filter(one -> one.getKind() != ElementKind.INTERFACE)
                .filter(one -> isSubtype(one, type))
                .toList();
    }

    boolean isSubtype(TypeElement type, TypeElement superType) {
        return attribution
                .types()
                .isSubtype(
                        attribution.types().erasure(type.asType()),
                        attribution.types().erasure(superType.asType()));
    }

    /** Whether a component of the record is read by a method, be it one that its author did not write. */
    boolean hasAccessorMethod(RecordComponentElement component) {
        ExecutableElement accessor = component.getAccessor();
        return accessor != null
                && (isWritten(accessor) || !overrides.overridden(accessor).isEmpty());
    }

    /** Whether the method's author gave it a body. */
    boolean isWritten(ExecutableElement method) {
        return attribution
                .declaration(method)
                .filter(tree -> tree instanceof MethodTree written && written.getBody() != null)
                .isPresent();
    }

    /** Whether the class belongs to an object of the class around it. */
    static boolean isInner(TypeElement type) {
        boolean bound =
                type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.STATIC);
        return bound && type.getNestingKind() == NestingKind.MEMBER;
    }

    /** Whether the class is declared where it is used, and sees the variables there. */
    static boolean isInPlace(TypeElement type) {
        return type.getNestingKind() == NestingKind.ANONYMOUS
                || (type.getKind() == ElementKind.CLASS && type.getNestingKind() == NestingKind.LOCAL);
    }

    /** Whether the type, or one that it extends, has a {@code toString} of its own. */
    boolean writesToString(TypeElement type) {
        return declaresNoArguments(type, "toString");
    }

    private boolean declaresNoArguments(TypeElement type, String name) {
        return ElementFilter.methodsIn(attribution.elements().getAllMembers(type)).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(name)
                        && method.getParameters().isEmpty()
                        && isOwn(method));
    }

    /** Whether objects of the type may be equal without being the same. */
    boolean mayBeEqual(TypeElement type) {
        return types.stream()
                .filter(one -> isSubtype(one, type) || isSubtype(type, one))
                .anyMatch(one -> one.getKind() == ElementKind.RECORD || writesEquals(one));
    }

    /** Whether the type has an {@code equals} of its own. */
    boolean writesEquals(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> isOwn(method) && Equality.isEquals(method));
    }

    /** Whether values of the interface are functions in JavaScript: only lambdas implement it. */
    boolean isFunctionType(TypeElement type) {
        if (isOwn(type)) {
            return concrete(type).isEmpty() && !isClassOfFunctions(type);
        }
        return !OBJECTS.contains(type.getQualifiedName().toString());
    }

    /** Whether the author wrote the element. */
    boolean isExplicit(Element element) {
        return !isGenerated(element);
    }

    /** Whether this is the constructor that JavaScript's class has: the first that calls no other of the class. */
    boolean isPrimary(ExecutableElement constructor) {
        TypeElement type = JavaTypes.owner(constructor);
        if (type.getKind() == ElementKind.RECORD) {
            return new RecordShape(attribution, type).isCanonical(constructor);
        }
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(one -> !delegates(one))
                .findFirst()
                .filter(constructor::equals)
                .isPresent();
    }

    private boolean delegates(ExecutableElement constructor) {
        return attribution
                .declaration(constructor)
                .filter(tree -> ((MethodTree) tree)
                        .getBody().getStatements().stream()
                                .findFirst()
                                .filter(first -> first.toString().startsWith("this("))
                                .isPresent())
                .isPresent();
    }
}
