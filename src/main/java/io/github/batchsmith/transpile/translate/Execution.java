package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** All that runs when some code of the sources runs, through the methods and constructors that it calls. */
final class Execution {
    private final Code code;
    private final Predicate<ExecutableElement> possible;
    private final boolean startsClasses;
    private final Set<Tree> seen = new HashSet<>();
    private final Set<Element> done = new HashSet<>();
    private final Deque<Effects> todo = new ArrayDeque<>();
    private final Set<VariableElement> reads = new LinkedHashSet<>();
    private final Set<VariableElement> writes = new LinkedHashSet<>();
    private boolean asksClock;

    /** The code of the sources, of which each piece is looked at once. */
    static final class Code {
        private final Attribution attribution;
        private final Shapes shapes;
        private final Map<Tree, Effects> effects = new HashMap<>();

        Code(Attribution attribution, Shapes shapes) {
            this.attribution = attribution;
            this.shapes = shapes;
        }

        private Effects all(Tree tree) {
            return effects.computeIfAbsent(tree, one -> Effects.of(attribution, one));
        }

        /** The members of the type that give its static fields their values, in their order. */
        List<Tree> starting(TypeElement type) {
            return members(type).filter(member -> isStatic(member)).toList();
        }

        private Stream<Tree> members(TypeElement type) {
            return attribution.declaration(type).stream()
                    .flatMap(tree -> ((ClassTree) tree).getMembers().stream())
                    .map(Tree.class::cast)
                    .filter(member -> member instanceof BlockTree
                            || (member instanceof VariableTree field && field.getInitializer() != null));
        }

        private boolean isStatic(Tree member) {
            return member instanceof BlockTree block
                    ? block.isStatic()
                    : attribution.element(member).getModifiers().contains(Modifier.STATIC)
                            || attribution.element(member).getKind() == ElementKind.ENUM_CONSTANT;
        }

        private List<Tree> objectStarting(TypeElement type) {
            return members(type).filter(member -> !isStatic(member)).toList();
        }
    }

    /**
     * An execution of nothing yet.
     *
     * @param possible which of the methods that override each other may be meant
     * @param startsClasses whether classes start when they are first used, as Java does
     */
    Execution(Code code, Predicate<ExecutableElement> possible, boolean startsClasses) {
        this.code = code;
        this.possible = possible;
        this.startsClasses = startsClasses;
    }

    /** Runs what gives a static field its value, or a static block. */
    void runFirst(Tree member) {
        if (seen.add(member)) {
            todo.add(Effects.ofFirstValue(code.attribution, member));
        }
        follow();
    }

    /** Runs the tree with all functions that it makes. */
    void run(Tree tree) {
        add(tree);
        follow();
    }

    /** Makes an object of the type. */
    void create(TypeElement type) {
        code.objectStarting(type).forEach(this::add);
        ElementFilter.constructorsIn(type.getEnclosedElements()).forEach(this::call);
        follow();
    }

    /** Fields that are read. */
    Set<VariableElement> reads() {
        return reads;
    }

    /** Fields that are set. */
    Set<VariableElement> writes() {
        return writes;
    }

    /** Whether it asks what time it is. */
    boolean asksClock() {
        return asksClock;
    }

    private void add(Tree tree) {
        if (seen.add(tree)) {
            todo.add(code.all(tree));
        }
    }

    private void follow() {
        while (!todo.isEmpty()) {
            Effects effects = todo.pop();
            asksClock |= effects.asksClock();
            writes.addAll(effects.writes());
            effects.writes().forEach(this::start);
            effects.reads().forEach(this::read);
            effects.calls().forEach(this::call);
        }
    }

    private void read(VariableElement field) {
        start(field);
        boolean known = field.getModifiers().contains(Modifier.STATIC) && code.shapes.isOwn(field);
        if (reads.add(field) && known) {
            VariableTree tree =
                    (VariableTree) code.attribution.declaration(field).orElseThrow();
            boolean holdsNone = field.asType().getKind().isPrimitive();
            List<Tree> sources = holdsNone
                    ? List.of()
                    : tree.getInitializer() == null ? code.starting(JavaTypes.owner(field)) : List.of(tree);
            sources.forEach(source -> Effects.functionsIn(source).forEach(this::add));
        }
    }

    private void call(ExecutableElement called) {
        if (!done.add(called)) {
            return;
        }
        start(called);
        Stream.concat(Stream.of(called), code.shapes.overrides().overriding(called).stream())
                .filter(method -> method.getKind() == ElementKind.CONSTRUCTOR || possible.test(method))
                .forEach(this::enter);
    }

    private void enter(ExecutableElement method) {
        code.attribution
                .declaration(method)
                .map(tree -> ((MethodTree) tree).getBody())
                .ifPresent(this::add);
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            TypeElement type = JavaTypes.owner(method);
            code.objectStarting(type).forEach(this::add);
            JavaTypes.asClass(type.getSuperclass())
                    .filter(code.shapes::isOwn)
                    .ifPresent(above -> ElementFilter.constructorsIn(above.getEnclosedElements())
                            .forEach(this::call));
        }
    }

    /** The class of the member starts, as do those that it extends. */
    private void start(Element member) {
        boolean starts = member.getModifiers().contains(Modifier.STATIC)
                || member.getKind() == ElementKind.CONSTRUCTOR
                || member.getKind() == ElementKind.ENUM_CONSTANT;
        TypeElement type = JavaTypes.owner(member);
        if (startsClasses && starts && code.shapes.isOwn(type) && done.add(type)) {
            code.starting(type).forEach(first -> {
                if (seen.add(first)) {
                    todo.add(Effects.ofFirstValue(code.attribution, first));
                }
            });
            JavaTypes.asClass(type.getSuperclass())
                    .filter(code.shapes::isOwn)
                    .ifPresent(above -> ElementFilter.constructorsIn(above.getEnclosedElements())
                            .forEach(this::start));
        }
    }

    /** Leaves out that this class starts, because it does so already. */
    Execution within(TypeElement type) {
        done.add(type);
        return this;
    }
}
