package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Which static fields of the sources may hold something else after their class has started than just then. */
final class StaticState {
    private static final String CHANGING = "add.*|put.*|remove.*|clear|set.*|sort|merge|compute.*|replace.*|retain.*"
            + "|poll.*|push|pop|offer.*|append|insert|delete.*|reverse|take.*|iterator|fill";
    private static final Set<String> COPYING = Set.of("copyOf", "join", "addAll", "putAll", "containsAll", "valueOf");
    private static final Set<String> VALUES = Set.of(
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.Boolean",
            "java.lang.Character",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Float");

    private final Attribution attribution;
    private final Shapes shapes;
    private final Set<Element> set = new HashSet<>();
    private final Set<Element> touched = new HashSet<>();
    private final Map<TypeElement, Boolean> unchanging = new HashMap<>();

    StaticState(Attribution attribution, Shapes shapes) {
        this.attribution = attribution;
        this.shapes = shapes;
        attribution.units().forEach(unit -> new Uses().scan(unit, null));
    }

    /** Whether the field may hold something else later. */
    boolean changes(VariableElement field) {
        if (set.contains(field)) {
            return true;
        }
        TypeMirror type = field.asType();
        return !isUnchanging(type) && (!isContainer(type) || (touched.contains(field) && !isFixed(field)));
    }

    /** Whether the field's first value is a collection that cannot be changed. */
    private boolean isFixed(VariableElement field) {
        return attribution
                .declaration(field)
                .map(tree -> ((VariableTree) tree).getInitializer())
                .filter(value -> value instanceof MethodInvocationTree call
                        && call.getMethodSelect().toString().matches("(List|Set|Map)\\.(of|copyOf|ofEntries)"))
                .isPresent();
    }

    /** Whether the type is an array or a collection of what does not change. */
    private boolean isContainer(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isUnchanging(array.getComponentType())
                    || array.getComponentType().getKind() == TypeKind.ARRAY;
        }
        return type instanceof DeclaredType declared
                && JavaTypes.qualifiedName(type).matches("java\\.(util\\.\\w+|lang\\.StringBuilder)")
                && declared.getTypeArguments().stream().allMatch(this::isUnchanging);
    }

    private boolean isUnchanging(TypeMirror type) {
        if (type.getKind().isPrimitive() || VALUES.contains(JavaTypes.qualifiedName(type))) {
            return true;
        }
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return false;
        }
        if (JavaTypes.qualifiedName(type).startsWith("java.util.Optional")) {
            return declared.getTypeArguments().stream().allMatch(this::isUnchanging);
        }
        if (!shapes.isOwn(element)) {
            return element.getKind() == ElementKind.INTERFACE
                    && JavaTypes.qualifiedName(type)
                            .matches("java\\.(util\\.function\\.\\w+|util\\.Comparator|lang\\.Runnable)");
        }
        Boolean known = unchanging.putIfAbsent(element, true); // what holds itself is as the rest of it
        boolean found = known == null ? isUnchanging(element) : known;
        unchanging.put(element, found);
        return found;
    }

    private boolean isUnchanging(TypeElement type) {
        return shapes.types().stream()
                .filter(one -> shapes.isSubtype(one, type) || shapes.isSubtype(type, one))
                .flatMap(one -> ElementFilter.fieldsIn(one.getEnclosedElements()).stream())
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .allMatch(field -> field.getModifiers().contains(Modifier.FINAL) && isUnchanging(field.asType()));
    }

    /** Notes what happens to static fields after their classes have started. */
    private final class Uses extends MentionScanner {
        @Override
        void mentioned(Tree tree) {
            Element field = attribution.find(tree).orElse(null);
            if (field == null
                    || !Effects.isField(field)
                    || !field.getModifiers().contains(Modifier.STATIC)
                    || isAtStart(tree, JavaTypes.owner(field))) {
                return;
            }
            Tree around = attribution.parent(tree).orElse(tree);
            if (isSet(tree, around)) {
                set.add(field);
            } else if (!isRead(tree, around)) {
                touched.add(field);
            }
        }

        /** Whether the class gives its fields their values here, and not in a function that runs later. */
        private boolean isAtStart(Tree tree, TypeElement owner) {
            Tree inner = tree;
            Tree around = attribution.parent(tree).orElse(tree);
            while (!(around instanceof ClassTree)) {
                if (around instanceof LambdaExpressionTree) {
                    return false;
                }
                inner = around;
                around = attribution.parent(around).orElseThrow();
            }
            boolean starts = inner instanceof BlockTree block
                    ? block.isStatic()
                    : inner instanceof VariableTree
                            && attribution.element(inner).getModifiers().contains(Modifier.STATIC);
            return starts && attribution.element(around).equals(owner);
        }

        private boolean isSet(Tree tree, Tree around) {
            if (around instanceof AssignmentTree assignment) {
                return assignment.getVariable().equals(tree);
            } else if (around instanceof CompoundAssignmentTree compound) {
                return compound.getVariable().equals(tree);
            }
            return around instanceof UnaryTree unary && unary.getKind().name().endsWith("CREMENT");
        }

        private boolean isRead(Tree tree, Tree around) {
            if (around instanceof MemberSelectTree select) {
                Tree call = attribution.parent(select).orElse(select);
                return !(call instanceof MethodInvocationTree)
                        || !select.getIdentifier().toString().matches(CHANGING);
            }
            if (around instanceof ArrayAccessTree access
                    && access.getExpression().equals(tree)) {
                Tree next = attribution.parent(access).orElse(access);
                boolean element = attribution.type(access).getKind() != TypeKind.ARRAY;
                return !isSet(access, next) && (element || isRead(access, next));
            }
            if (around instanceof MethodInvocationTree call) {
                return COPYING.contains(attribution
                        .element(call.getMethodSelect())
                        .getSimpleName()
                        .toString());
            }
            return around instanceof EnhancedForLoopTree
                    || around instanceof BinaryTree
                    || (around instanceof NewClassTree creation
                            && attribution
                                    .find(creation)
                                    .filter(one -> !shapes.isOwn(JavaTypes.owner(one)))
                                    .isPresent());
        }
    }
}
