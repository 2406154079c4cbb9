package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/**
 * What of the sources is used: from a script's {@code main} on, or where a file has none, from all that is not private;
 * or from given expressions on.
 */
final class Reach {
    private final Attribution attribution;
    private final Shapes shapes;
    private final Set<Element> entries = new HashSet<>();
    private final Set<Element> reached = new HashSet<>();
    private final Deque<Element> todo = new ArrayDeque<>();

    private Reach(Attribution attribution, Shapes shapes) {
        this.attribution = attribution;
        this.shapes = shapes;
    }

    /** What is used by all that the files offer. */
    static Reach ofOffered(Attribution attribution, Shapes shapes) {
        Reach reach = new Reach(attribution, shapes);
        IdentityHashMap<Tree, List<Element>> byUnit = new IdentityHashMap<>();
        attribution
                .declared()
                .forEach(element -> attribution
                        .declaration(element)
                        .ifPresent(tree -> byUnit.computeIfAbsent(attribution.unit(tree), any -> new ArrayList<>())
                                .add(element)));
        byUnit.values().forEach(reach::enter);
        reach.entries.forEach(reach::reach);
        reach.followAll();
        return reach;
    }

    /** What is used in some expressions. */
    static Reach ofRoots(Attribution attribution, Shapes shapes, List<Tree> roots) {
        Reach reach = new Reach(attribution, shapes);
        roots.forEach(root -> reach.new Uses().scan(root, null));
        reach.followAll();
        return reach;
    }

    private void followAll() {
        while (!todo.isEmpty()) {
            follow(todo.pop());
        }
    }

    /** All that is used. */
    Set<Element> all() {
        return Collections.unmodifiableSet(reached);
    }

    Shapes shapes() {
        return shapes;
    }

    /** Whether other scripts or the game may use the element. */
    boolean isEntry(Element element) {
        return entries.contains(element);
    }

    /** Whether the element is used. */
    boolean contains(Element element) {
        return reached.contains(element);
    }

    private void enter(List<Element> members) {
        List<Element> mains = members.stream().filter(Shapes::isMain).toList();
        if (mains.isEmpty()) {
            members.stream().filter(this::isOffered).forEach(entries::add);
        } else {
            entries.addAll(mains);
        }
    }

    private boolean isOffered(Element element) {
        boolean member = element.getKind() == ElementKind.METHOD
                || element.getKind() == ElementKind.FIELD
                || element.getKind() == ElementKind.CONSTRUCTOR;
        return !element.getModifiers().contains(Modifier.PRIVATE)
                && (member
                        ? isOffered(JavaTypes.owner(element))
                        : element instanceof TypeElement type && !isLocal(type));
    }

    private static boolean isLocal(TypeElement type) {
        return type.getNestingKind().isNested() && type.getNestingKind() != NestingKind.MEMBER;
    }

    private void reach(Element element) {
        if (shapes.isOwn(element) && reached.add(element)) {
            todo.push(element);
        }
    }

    private void follow(Element element) {
        Tree tree = attribution.declaration(element).orElseThrow();
        if (element instanceof TypeElement type) {
            followType(type, (ClassTree) tree);
            return;
        }
        if (element.getEnclosingElement() instanceof TypeElement owner) {
            reach(owner);
        }
        if (element instanceof ExecutableElement method) {
            shapes.overrides().overriding(method).forEach(this::reach);
        }
        new Uses().scan(tree, null);
    }

    /**
     * A type's constants and instance fields come with it, and so do methods that Java's library calls and fields whose
     * first values are worked out by functions of the script, which may do more than that.
     */
    private void followType(TypeElement type, ClassTree tree) {
        if (Shapes.isDefinition(type)) {
            return;
        }
        JavaTypes.asClass(type.getSuperclass()).ifPresent(this::reach);
        type.getInterfaces().forEach(one -> JavaTypes.asClass(one).ifPresent(this::reach));
        for (Tree member : tree.getMembers()) {
            if (member instanceof BlockTree) {
                new Uses().scan(member, null);
            }
            Element element = attribution.find(member).orElse(type);
            boolean constant = element.getKind() == ElementKind.ENUM_CONSTANT;
            boolean instance =
                    member instanceof VariableTree && !element.getModifiers().contains(Modifier.STATIC);
            boolean constructor = element.getKind() == ElementKind.CONSTRUCTOR && type.getKind() != ElementKind.CLASS;
            boolean inherited = element instanceof ExecutableElement method
                    && shapes.overrides().overridden(method).stream()
                            .anyMatch(one -> !shapes.isOwn(one) || contains(one));
            if (constant || instance || constructor || inherited || actsOnStart(member)) {
                reach(element);
            }
        }
    }

    private boolean actsOnStart(Tree member) {
        boolean[] acts = {false};
        if (member instanceof VariableTree) {
            new WholeTreeScanner() {
                @Override
                public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
                    return null;
                }

                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
                    acts[0] |= attribution
                            .find(call.getMethodSelect())
                            .filter(shapes::isOwn)
                            .isPresent();
                    return super.visitMethodInvocation(call, null);
                }

                @Override
                public Void visitAssignment(AssignmentTree assignment, Void unused) {
                    acts[0] = true;
                    return null;
                }

                @Override
                public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void unused) {
                    acts[0] = true;
                    return null;
                }

                @Override
                public Void visitUnary(UnaryTree unary, Void unused) {
                    acts[0] |= unary.getKind().name().endsWith("CREMENT");
                    return super.visitUnary(unary, null);
                }

                @Override
                public Void visitNewClass(NewClassTree creation, Void unused) {
                    acts[0] |= attribution
                            .find(creation)
                            .filter(shapes::isOwn)
                            .filter(Reach.this::hasStatements)
                            .isPresent();
                    return super.visitNewClass(creation, null);
                }
            }.scan(member, null);
        }
        return acts[0];
    }

    private boolean hasStatements(Element constructor) {
        return attribution
                .declaration(constructor)
                .filter(tree -> !RecordShape.statements((MethodTree) tree).isEmpty())
                .isPresent();
    }

    private final class Uses extends MentionScanner {
        @Override
        void mentioned(Tree name) {
            attribution.find(name).ifPresent(Reach.this::reach);
        }

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
            attribution.find(tree).ifPresent(Reach.this::reach);
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void unused) {
            scan(tree.getParameters(), null);
            return scan(tree.getBody(), null);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void unused) {
            attribution.find(tree).ifPresent(Reach.this::reach);
            scan(tree.getIdentifier(), null);
            scan(tree.getArguments(), null);
            scan(tree.getEnclosingExpression(), null);
            return scan(tree.getClassBody(), null);
        }
    }
}
