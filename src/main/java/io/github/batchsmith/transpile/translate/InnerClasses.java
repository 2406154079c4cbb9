package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Which classes inside of others need the object around them. */
final class InnerClasses {
    private final Attribution attribution;
    private final JavaTypes types;
    private final Shapes shapes;
    private final Map<TypeElement, Boolean> needy = new HashMap<>();

    InnerClasses(Attribution attribution, JavaTypes types, Shapes shapes) {
        this.attribution = attribution;
        this.types = types;
        this.shapes = shapes;
    }

    /** What the object of the class is called in objects of the classes inside of it. */
    static String property(TypeElement around) {
        return "outer" + around.getSimpleName();
    }

    /** The class around the class. */
    TypeElement around(TypeElement type) {
        Tree tree = attribution.declaration(type).orElseThrow();
        return attribution.enclosingClass(attribution.parent(tree).orElseThrow());
    }

    /** The interface of Java's library of which the class, which has no name, is a function. */
    Optional<TypeElement> functionType(TypeElement type) {
        return type.getInterfaces().stream()
                .flatMap((TypeMirror one) -> JavaTypes.asClass(one).stream())
                .filter(one -> type.getNestingKind() == NestingKind.ANONYMOUS && !shapes.isOwn(one))
                .filter(one ->
                        shapes.isFunctionType(one) && types.functionOf(one).isPresent())
                .findFirst();
    }

    /** Whether objects of the class know the object around them: what belongs to it is used. */
    boolean needsOuter(TypeElement type) {
        Boolean known = needy.putIfAbsent(type, false);
        if (known == null) {
            needy.put(
                    type,
                    extendsNeedy(type)
                            || uses(type, attribution.declaration(type).orElseThrow()));
        }
        return needy.getOrDefault(type, false);
    }

    private boolean extendsNeedy(TypeElement type) {
        return Shapes.isInner(type)
                && JavaTypes.asClass(type.getSuperclass())
                        .filter(one -> shapes.isOwn(one) && Shapes.isInner(one) && needsOuter(one))
                        .isPresent();
    }

    /** Whether a part of the class uses the object around it. */
    boolean uses(TypeElement type, Tree part) {
        Scan scan = new Scan(type);
        scan.scan(part, null);
        return scan.found;
    }

    private final class Scan extends WholeTreeScanner {
        private final TypeElement type;
        private boolean found;

        Scan(TypeElement type) {
            this.type = type;
        }

        @Override
        public Void visitIdentifier(IdentifierTree tree, Void unused) {
            boolean own = tree.getName().contentEquals("this") || tree.getName().contentEquals("super");
            attribution
                    .find(tree)
                    .filter(element -> !own && isMember(element))
                    .ifPresent(member -> check(tree, JavaTypes.owner(member)));
            return null;
        }

        private static boolean isMember(Element element) {
            boolean kind = element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD;
            return kind && !element.getModifiers().contains(Modifier.STATIC);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
            if (tree.getIdentifier().contentEquals("this")) {
                check(tree, (TypeElement) attribution.element(tree.getExpression()));
            }
            return super.visitMemberSelect(tree, null);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void unused) {
            ExpressionTree outer = tree.getEnclosingExpression();
            TypeElement made = JavaTypes.owner(attribution.element(tree));
            if (outer == null && shapes.isOwn(made) && Shapes.isInner(made) && needsOuter(made)) {
                check(tree, around(made));
            }
            return super.visitNewClass(tree, null);
        }

        private void check(Tree tree, TypeElement owner) {
            TypeElement here = attribution.enclosingClass(tree);
            while (!found && !shapes.isSubtype(here, owner)) {
                found = here.equals(type) && !isSeen(owner);
                here = around(here);
            }
        }

        /** Whether the object that has the member is a variable around a class that sees it, and the next around it. */
        private boolean isSeen(TypeElement owner) {
            TypeElement next = around(type);
            while (functionType(next).isPresent()) {
                next = around(next);
            }
            return Shapes.isInPlace(type) && Shapes.isInPlace(next) && !shapes.isSubtype(next, owner);
        }
    }
}
