package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Conditional;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.Text;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Java expressions to JavaScript expressions: names and plain forms here, the others by their specialists. */
final class ExpressionTranslator extends SimpleTreeVisitor<Expression, Use> {
    private final Scope scope;
    private final OperatorRules operators;
    private final Calls calls;
    private final Creations creations;
    private final Lambdas lambdas;

    ExpressionTranslator(Scope scope) {
        super(Expression.omitted());
        this.scope = scope;
        this.operators = scope.isScript() ? new ExactOperators(scope) : new Operators(scope);
        this.calls = new Calls(scope);
        this.creations = new Creations(scope);
        this.lambdas = new Lambdas(scope, calls, creations);
    }

    /** The expression for its value. */
    Expression value(Tree tree) {
        return visit(tree, Use.VALUE);
    }

    /** The expression for its value where the type is wanted. */
    Expression value(ExpressionTree tree, TypeMirror wanted) {
        return scope.isScript() ? new Conversions(scope).to(tree, wanted) : value(tree);
    }

    /** The expressions for their values. */
    List<Expression> values(List<? extends ExpressionTree> trees) {
        return trees.stream().map(this::value).toList();
    }

    /** The expression for its effect. */
    Expression effect(Tree tree) {
        return visit(tree, Use.EFFECT);
    }

    @Override
    protected Expression defaultAction(Tree tree, Use use) {
        String kind = tree.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return scope.unsupported(tree, "this (" + kind + ")", "see the portable subset: write it with simpler means");
    }

    @Override
    public Expression visitParenthesized(ParenthesizedTree tree, Use use) {
        Expression inner = visit(tree.getExpression(), use);
        boolean operation = inner instanceof Binary || inner instanceof Conditional;
        return operation ? new Expression.Parenthesized(inner) : inner;
    }

    @Override
    public Expression visitIdentifier(IdentifierTree tree, Use use) {
        Element element = scope.attribution().element(tree);
        if (scope.isScript() && tree.getName().contentEquals("this")) {
            return new Expression.Keyword("this");
        }
        return switch (element.getKind()) {
            case LOCAL_VARIABLE, PARAMETER, EXCEPTION_PARAMETER, RESOURCE_VARIABLE, BINDING_VARIABLE ->
                scope.local(tree, element);
            case ENUM_CONSTANT -> constant(element);
            case FIELD -> field(tree, (VariableElement) element);
            default -> scope.unsupported(tree, "'" + tree.getName() + "'", "use locals, parameters and constants");
        };
    }

    @Override
    public Expression visitMemberSelect(MemberSelectTree tree, Use use) {
        if (scope.attribution().type(tree.getExpression()).getKind() == TypeKind.ARRAY) {
            return new Expression.Member(value(tree.getExpression()), "length");
        }
        Element element = scope.attribution().element(tree);
        if (element.getKind() == ElementKind.ENUM_CONSTANT) {
            return constant(element);
        }
        if (scope.isScript() && tree.getIdentifier().contentEquals("this")) {
            return scope.self(tree, (TypeElement) scope.attribution().element(tree.getExpression()));
        }
        if (scope.isScript() && isField(element) && !element.getModifiers().contains(Modifier.STATIC)) {
            return property(tree, (VariableElement) element);
        }
        return element.getKind() == ElementKind.FIELD
                ? field(tree, (VariableElement) element)
                : defaultAction(tree, use);
    }

    private static boolean isField(Element element) {
        return element.getKind() == ElementKind.FIELD
                && !element.getSimpleName().contentEquals("class");
    }

    /** A field of the object that the tree names. */
    private Expression property(MemberSelectTree tree, VariableElement field) {
        boolean above = tree.getExpression() instanceof IdentifierTree name
                && name.getName().contentEquals("super");
        Expression object = above ? scope.self(tree, JavaTypes.owner(field)) : value(tree.getExpression());
        return new Expression.Member(object, scope.program().names().of(field));
    }

    private Expression scriptField(ExpressionTree tree, VariableElement field) {
        ElementNames names = scope.program().names();
        if (!field.getModifiers().contains(Modifier.STATIC)) {
            return new Expression.Member(scope.self(tree, JavaTypes.owner(field)), names.of(field));
        }
        if (!scope.program().shapes().isOwn(field)) {
            return scope.planned(field)
                    .or(() -> LibraryTable.constant(field))
                    .orElseGet(() -> scope.unsupported(
                            tree,
                            "the constant " + JavaTypes.owner(field).getSimpleName() + "." + field.getSimpleName(),
                            Hints.ofConstant(field)));
        }
        if (scope.program().shapes().isTopLevel(field)) {
            return scope.topLevel(tree, field);
        }
        scope.references().member(JavaTypes.owner(field));
        return new Expression.Member(Expression.name(names.of(JavaTypes.owner(field))), names.of(field));
    }

    private Expression field(ExpressionTree tree, VariableElement field) {
        if (scope.isScript()) {
            return scriptField(tree, field);
        }
        if (!field.getModifiers().contains(Modifier.STATIC)) {
            return scope.unsupported(tree, "the instance field '" + field.getSimpleName() + "'", "use a parameter");
        }
        if (!field.getModifiers().contains(Modifier.FINAL)) {
            return scope.unsupported(tree, "the mutable static field '" + field.getSimpleName() + "'", "make it final");
        }
        if (scope.attribution().declaration(field).isPresent()) {
            return scope.topLevel(tree, field);
        }
        return LibraryTable.constant(field)
                .orElseGet(() -> scope.unsupported(
                        tree,
                        "the constant " + JavaTypes.owner(field).getSimpleName() + "." + field.getSimpleName()
                                + ", whose source is not given,",
                        "pass its source too, or define the constant here"));
    }

    private Expression constant(Element constant) {
        if (scope.isScript() && scope.program().shapes().isOwn(constant)) {
            TypeElement type = JavaTypes.owner(constant);
            scope.references().member(type);
            ElementNames names = scope.program().names();
            return new Expression.Member(Expression.name(names.of(type)), names.of(constant));
        }
        return new Text(Names.enumText(constant.getSimpleName().toString()));
    }

    @Override
    public Expression visitLiteral(LiteralTree tree, Use use) {
        return Literals.translate(tree, scope);
    }

    @Override
    public Expression visitArrayAccess(ArrayAccessTree tree, Use use) {
        return new Expression.Index(value(tree.getExpression()), value(tree.getIndex()));
    }

    @Override
    public Expression visitAssignment(AssignmentTree tree, Use use) {
        scope.checkAssigned(tree.getVariable());
        return new Expression.Assignment(
                value(tree.getVariable()),
                "=",
                value(tree.getExpression(), scope.attribution().type(tree.getVariable())));
    }

    @Override
    public Expression visitConditionalExpression(ConditionalExpressionTree tree, Use use) {
        Expression test = value(tree.getCondition());
        TypeMirror type = scope.attribution().type(tree);
        return new Conditional(
                test.bare(), value(tree.getTrueExpression(), type), value(tree.getFalseExpression(), type));
    }

    @Override
    public Expression visitBinary(BinaryTree tree, Use use) {
        return operators.binary(tree);
    }

    @Override
    public Expression visitUnary(UnaryTree tree, Use use) {
        return operators.unary(tree, use);
    }

    @Override
    public Expression visitCompoundAssignment(CompoundAssignmentTree tree, Use use) {
        scope.checkAssigned(tree.getVariable());
        return operators.compound(tree);
    }

    @Override
    public Expression visitInstanceOf(InstanceOfTree tree, Use use) {
        return scope.isScript() ? new InstanceTests(scope).translate(tree) : defaultAction(tree, use);
    }

    @Override
    public Expression visitTypeCast(TypeCastTree tree, Use use) {
        return operators.cast(tree);
    }

    @Override
    public Expression visitMethodInvocation(MethodInvocationTree tree, Use use) {
        return calls.translate(tree, use);
    }

    @Override
    public Expression visitNewClass(NewClassTree tree, Use use) {
        return scope.isScript() ? new ScriptCreations(scope).object(tree) : creations.object(tree);
    }

    @Override
    public Expression visitNewArray(NewArrayTree tree, Use use) {
        return creations.array(tree);
    }

    @Override
    public Expression visitLambdaExpression(LambdaExpressionTree tree, Use use) {
        return lambdas.lambda(tree);
    }

    @Override
    public Expression visitMemberReference(MemberReferenceTree tree, Use use) {
        return lambdas.reference(tree);
    }

    @Override
    public Expression visitSwitchExpression(SwitchExpressionTree tree, Use use) {
        return new Switches(scope).value(tree);
    }
}
