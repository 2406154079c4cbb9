package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.ListLiteral;
import io.github.batchsmith.transpile.syntax.ObjectLiteral;
import io.github.batchsmith.transpile.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What scripts create with {@code new}: objects of their classes, the game's plain objects, collections, errors. */
final class ScriptCreations {
    private final Scope scope;

    ScriptCreations(Scope scope) {
        this.scope = scope;
    }

    Expression object(NewClassTree tree) {
        ExecutableElement constructor = (ExecutableElement) scope.attribution().element(tree);
        if (JavaTypes.owner(constructor).getQualifiedName().contentEquals("java.util.EnumMap")) {
            return sorted("SortedMap", false, List.of());
        }
        List<Expression> arguments = new ScriptCalls(scope, new Comparators(scope, new Calls(scope)))
                .arguments(tree.getArguments(), constructor);
        if (tree.getClassBody() != null) {
            return new InPlaceClasses(scope).anonymous(tree, arguments);
        }
        TypeElement type = JavaTypes.owner(constructor);
        if (tree.getEnclosingExpression() != null) {
            return objectOf(scope.expressions().value(tree.getEnclosingExpression()), constructor, arguments);
        }
        if (scope.program().shapes().isOwn(type) || GameApi.isPart(type)) {
            return object(tree, constructor, arguments);
        }
        return ofLibrary(tree, tree.getArguments(), type, arguments);
    }

    /** The object that the constructor makes of the values. */
    Expression object(Tree tree, ExecutableElement constructor, List<Expression> arguments) {
        TypeElement type = JavaTypes.owner(constructor);
        if (GameApi.isPart(type)) {
            return ofGame(type, arguments);
        }
        if (!scope.program().shapes().isOwn(type)) {
            return ofLibrary(tree, List.of(), type, arguments);
        }
        if (needsOuter(type)) {
            return objectOf(scope.self(tree, scope.program().inner().around(type)), constructor, arguments);
        }
        scope.references().member(type);
        Expression name = Expression.name(scope.program().names().of(type));
        return scope.program().shapes().isPrimary(constructor)
                ? new Call(true, name, arguments)
                : Expression.call(name, scope.program().names().of(constructor), arguments);
    }

    private boolean needsOuter(TypeElement type) {
        return Shapes.isInner(type) && scope.program().inner().needsOuter(type);
    }

    /** An object of a class inside of another, which is given the object around it first. */
    private Expression objectOf(Expression outer, ExecutableElement constructor, List<Expression> arguments) {
        TypeElement type = JavaTypes.owner(constructor);
        scope.references().member(type);
        List<Expression> values = new ArrayList<>(arguments);
        if (needsOuter(type)) {
            values.add(0, outer);
        }
        return new Call(true, Expression.name(scope.program().names().of(type)), values);
    }

    /** An object with the properties that have a value. */
    private Expression ofGame(TypeElement type, List<Expression> arguments) {
        List<ObjectLiteral.Property> properties = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (!arguments.get(i).equals(new Expression.Keyword("null"))) {
                String name = type.getRecordComponents().get(i).getSimpleName().toString();
                properties.add(new ObjectLiteral.Property(name, arguments.get(i)));
            }
        }
        return new ObjectLiteral(properties);
    }

    private Expression ofLibrary(
            Tree tree, List<? extends ExpressionTree> trees, TypeElement type, List<Expression> arguments) {
        boolean copies = !trees.isEmpty() && isContainer(scope.attribution().type(trees.get(0)));
        return switch (type.getQualifiedName().toString()) {
            case "java.util.ArrayList", "java.util.LinkedList", "java.util.ArrayDeque" ->
                copies ? ListLiteral.copyOf(arguments.get(0)) : new ListLiteral(List.of());
            case "java.lang.String" ->
                Expression.call(
                        new ListLiteral(arguments.stream()
                                .<Expression>map(Expression.Spread::new)
                                .toList()),
                        "join",
                        List.of(new Text("")));
            case "java.util.HashMap", "java.util.LinkedHashMap" -> keyed(tree, "Map", copies ? arguments : List.of());
            case "java.util.HashSet", "java.util.LinkedHashSet" -> keyed(tree, "Set", copies ? arguments : List.of());
            case "java.util.TreeMap" -> sorted("SortedMap", copies, arguments);
            case "java.util.TreeSet" -> sorted("SortedSet", copies, arguments);
            case "java.util.PriorityQueue" -> queue(trees, copies, arguments);
            case "java.lang.StringBuilder" -> new Call(true, scope.helperName("TextBuilder"), text(trees, arguments));
            case "java.util.AbstractMap.SimpleEntry" -> new ListLiteral(arguments);
            default -> ofError(tree, type, arguments);
        };
    }

    private boolean isContainer(TypeMirror type) {
        return scope.types().isCollection(type) || scope.types().isMap(type);
    }

    private List<Expression> text(List<? extends ExpressionTree> trees, List<Expression> arguments) {
        boolean text =
                !trees.isEmpty() && JavaTypes.isString(scope.attribution().type(trees.get(0)));
        return text ? arguments : List.of();
    }

    private Expression keyed(Tree tree, String name, List<Expression> arguments) {
        new Keys(scope).check(tree);
        boolean fresh = arguments.size() == 1
                && arguments.get(0).bare() instanceof Call made
                && made.construction()
                && made.callee().equals(Expression.name(name));
        return fresh ? arguments.get(0) : Call.construct(name, arguments);
    }

    private Expression sorted(String name, boolean copies, List<Expression> arguments) {
        return new Call(
                true,
                scope.helperName(name),
                copies ? List.of(scope.helperName("compareNaturally"), arguments.get(0)) : arguments);
    }

    private Expression queue(List<? extends ExpressionTree> trees, boolean copies, List<Expression> arguments) {
        if (copies) {
            return sorted("PriorityQueue", true, arguments);
        }
        boolean sized = !trees.isEmpty()
                && scope.attribution().type(trees.get(0)).getKind().isPrimitive();
        return sorted("PriorityQueue", false, sized ? arguments.subList(1, arguments.size()) : arguments);
    }

    private Expression ofError(Tree tree, TypeElement type, List<Expression> arguments) {
        if (!LibraryTypes.isError(scope.types(), type.asType())) {
            return scope.unsupported(
                    tree,
                    "new " + type.getSimpleName(),
                    Hints.insteadOf(type.getQualifiedName().toString()));
        }
        return new Call(true, new Exceptions(scope).name(tree, type), errorArguments(arguments));
    }

    /** The message, and the cause in an object. */
    static List<Expression> errorArguments(List<Expression> arguments) {
        if (arguments.size() < 2) {
            return arguments;
        }
        return List.of(
                arguments.get(0), new ObjectLiteral(List.of(new ObjectLiteral.Property("cause", arguments.get(1)))));
    }
}
