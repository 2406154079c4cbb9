package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.batchsmith.transpile.module.Declaration;
import io.github.batchsmith.transpile.module.Declarations;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** All that the classes of functions among some sources offer, and all that this needs. */
public final class ProgramTranslator {
    private static final Set<Tree.Kind> VALUE_TYPES =
            Set.of(Tree.Kind.RECORD, Tree.Kind.ENUM, Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

    private final Program program;
    private final Map<Element, Declaration> translated = new LinkedHashMap<>();
    private final Map<BlockTree, Declaration> blocks = new LinkedHashMap<>();
    private final Set<TypeElement> types = new LinkedHashSet<>();
    private final Deque<Element> todo = new ArrayDeque<>();

    private ProgramTranslator(Program program) {
        this.program = program;
    }

    /** Translates the sources; the log tells what is wrong with them, and the result counts only if nothing is. */
    public static Declarations translate(JavaSources sources, BilledNames billed, Dialect dialect, FindingLog log) {
        return sources.attributed(log, attribution -> translate(Program.of(attribution, billed, log, dialect)))
                .orElseGet(() -> new Declarations(List.of(), List.of()));
    }

    private static Declarations translate(Program program) {
        if (program.dialect() == Dialect.PORTABLE) {
            return new ProgramTranslator(program).translate();
        }
        return new ProgramTranslator(program).translateScript();
    }

    private Declarations translateScript() {
        translateReached();
        List<Declaration> members = new ArrayList<>(inSourceOrder());
        List<String> used = members.stream().flatMap(one -> one.uses().stream()).toList();
        members.addAll(Helpers.needed(used, program.demands().errorTypes()));
        return new Declarations(members, List.of());
    }

    /** All that the program reaches, without helpers. */
    static List<Declaration> reached(Program program) {
        ProgramTranslator translator = new ProgramTranslator(program);
        translator.translateReached();
        return translator.inSourceOrder();
    }

    /** All that the scripts reach; what must be known of the whole program for is done again when it is known. */
    private void translateReached() {
        List<Element> unsure = new ArrayList<>();
        program.demands().wasUnsure();
        for (Element element : program.attribution().declared()) {
            if (!program.reach().contains(element)) {
                continue;
            }
            boolean type = element instanceof TypeElement one
                    && !program.shapes().holdsFunctions(one)
                    && !Shapes.isInPlace(one);
            boolean member = program.shapes().isTopLevel(element);
            if (element instanceof TypeElement functions && program.shapes().holdsFunctions(functions)) {
                translateBlocks(functions);
            }
            if (type || member) {
                translated.put(element, translated(element));
                if (program.demands().wasUnsure()) {
                    unsure.add(element);
                }
            }
        }
        unsure.forEach(element -> translated.put(element, translated(element)));
        StartOrder.check(program);
    }

    /** What a class does that is none in JavaScript when it is loaded. */
    private void translateBlocks(TypeElement type) {
        Tree tree = program.attribution().declaration(type).orElseThrow();
        for (Tree member : ((ClassTree) tree).getMembers()) {
            if (member instanceof BlockTree block && block.isStatic()) {
                blocks.put(block, new DeclarationTranslator(program, type, block).block(block));
            }
        }
    }

    private Declaration translated(Element element) {
        Tree tree = program.attribution().declaration(element).orElseThrow();
        DeclarationTranslator translator = new DeclarationTranslator(program, element, tree);
        return tree instanceof ClassTree type ? translator.type(type) : translate(translator, tree);
    }

    private Declarations translate() {
        program.attribution()
                .units()
                .forEach(unit -> unit.getTypeDecls().stream()
                        .filter(ClassTree.class::isInstance)
                        .map(ClassTree.class::cast)
                        .forEach(this::offer));
        while (!todo.isEmpty()) {
            Element element = todo.pop();
            if (!translated.containsKey(element)) {
                translate(element);
            }
        }
        checkNames();
        return new Declarations(inSourceOrder(), new TypeDefinitions(program).of(types));
    }

    /** Whether the tree is a class that only holds functions and constants. */
    static boolean isFunctionClass(Tree tree) {
        return tree instanceof ClassTree && !VALUE_TYPES.contains(tree.getKind());
    }

    private void offer(ClassTree tree) {
        if (!isFunctionClass(tree)) {
            return;
        }
        for (Tree member : tree.getMembers()) {
            if (member instanceof ClassTree nested) {
                offer(nested);
            } else {
                offerMember(member);
            }
        }
    }

    private void offerMember(Tree member) {
        if (member instanceof BlockTree) {
            unsupported(member, "an initializer block", "give the constants their values where they are declared");
            return;
        }
        Element element = program.attribution().element(member);
        if (element.getKind() == ElementKind.CONSTRUCTOR) {
            checkConstructor((MethodTree) member);
        } else if (!element.getModifiers().contains(Modifier.STATIC)) {
            unsupported(member, "the instance member '" + element.getSimpleName() + "'", "make it static");
        } else if (!element.getModifiers().contains(Modifier.PRIVATE)) {
            todo.add(element);
        }
    }

    private void checkConstructor(MethodTree constructor) {
        if (!RecordShape.statements(constructor).isEmpty()) {
            unsupported(constructor, "a constructor with a body", "write a record or static methods");
        }
    }

    private void unsupported(Tree tree, String what, String hint) {
        program.log()
                .error(
                        program.attribution().position(tree),
                        "outside-subset",
                        what + " cannot become JavaScript",
                        hint);
    }

    private void translate(Element element) {
        Tree tree = program.attribution().declaration(element).orElseThrow();
        if (tree instanceof VariableTree variable && variable.getInitializer() == null) {
            unsupported(tree, "a constant without value", "give it its value where it is declared");
            return;
        }
        DeclarationTranslator translator = new DeclarationTranslator(program, element, tree);
        translated.put(element, translate(translator, tree));
        todo.addAll(translator.references().members());
        types.addAll(translator.references().types());
    }

    private Declaration translate(DeclarationTranslator translator, Tree tree) {
        if (tree instanceof MethodTree method) {
            return translator.method(method);
        } else if (tree instanceof VariableTree variable) {
            return translator.constant(variable);
        }
        TypeElement type = (TypeElement) program.attribution().element(tree);
        return translator.constructor(new RecordShape(program.attribution(), type)
                .constructorWithBody()
                .orElseThrow());
    }

    private void checkNames() {
        Map<String, Element> byName = new HashMap<>();
        for (Element element : bySource()) {
            String name = program.names().of(element);
            Element other = byName.putIfAbsent(name, element);
            if (other != null) {
                reportClash(name, element, other);
            } else if (Names.isReserved(name)) {
                log(element, "reserved-name", "'" + name + "' has a meaning of its own in JavaScript", "rename it");
            }
        }
    }

    private void reportClash(String name, Element element, Element other) {
        boolean overload = Objects.equals(element.getEnclosingElement(), other.getEnclosingElement());
        String place = program.attribution()
                .position(program.attribution().declaration(other).orElseThrow())
                .toString();
        log(
                element,
                overload ? "overload" : "name-clash",
                "'" + name + "' is declared also at " + place + "; a module has one declaration of a name",
                "rename one of them");
    }

    private void log(Element element, String code, String message, String hint) {
        Tree tree = program.attribution().declaration(element).orElseThrow();
        program.log().error(program.attribution().position(tree), code, message, hint);
    }

    private List<Declaration> inSourceOrder() {
        Map<Tree, Declaration> all = new HashMap<>(blocks);
        translated.forEach((element, declaration) -> all.put(tree(element), declaration));
        IdentityHashMap<Tree, Integer> places = new IdentityHashMap<>();
        program.attribution().units().forEach(unit -> places.put(unit, places.size()));
        return all.keySet().stream()
                .sorted(Comparator.comparingInt((Tree tree) ->
                                places.getOrDefault(program.attribution().unit(tree), places.size()))
                        .thenComparingLong(program.attribution()::start))
                .flatMap(tree -> Optional.ofNullable(all.get(tree)).stream())
                .toList();
    }

    private List<Element> bySource() {
        IdentityHashMap<Tree, Integer> places = new IdentityHashMap<>();
        program.attribution().units().forEach(unit -> places.put(unit, places.size()));
        List<Element> elements = new ArrayList<>(translated.keySet());
        elements.sort(Comparator.<Element>comparingInt(
                        element -> places.getOrDefault(program.attribution().unit(tree(element)), places.size()))
                .thenComparingLong(element -> program.attribution().start(tree(element))));
        return elements;
    }

    private Tree tree(Element element) {
        return program.attribution().declaration(element).orElseThrow();
    }
}
