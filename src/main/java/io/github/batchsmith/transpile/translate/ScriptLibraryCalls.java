package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.ListLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Calls of Java's library in scripts, by the table {@link ScriptLibrary}. */
final class ScriptLibraryCalls {
    private final Scope scope;
    private final Equality equality;
    private final LibraryTemplates templates;

    ScriptLibraryCalls(Scope scope) {
        this.scope = scope;
        this.equality = new Equality(scope);
        this.templates = new LibraryTemplates(scope);
    }

    /** The call, if more than its values counts. */
    Optional<Expression> special(MethodInvocationTree tree, ExecutableElement method) {
        String name = JavaTypes.owner(method).getSimpleName() + "." + method.getSimpleName();
        TypeMirror result = scope.attribution().type(tree);
        if (isOptional(result) && isOptional(scope.types().firstArgument(result))) {
            return Optional.of(scope.unsupported(tree, "an Optional in an Optional", "use flatMap"));
        }
        Optional<Expression> ofView = new Views(scope).translate(tree, method);
        if (ofView.isPresent()) {
            return ofView;
        }
        return switch (name) {
            case "Arrays.toString", "Arrays.deepToString" ->
                Optional.of(new Texts(scope).ofArray(tree.getArguments().get(0)));
            case "Class.getSimpleName" -> className(tree);
            case "EnumSet.allOf", "EnumSet.noneOf" -> enumSet(tree, method);
            case "Objects.hash" -> Optional.of(hash(tree));
            case "String.format", "String.formatted" -> Optional.of(new Formats(scope).translate(tree, method));
            case "String.split", "String.replaceAll", "String.replaceFirst", "String.matches" ->
                Optional.of(new Patterns(scope).translate(tree, method));
            case "String.valueOf" -> ofOpen(tree, method);
            case "Objects.toString" ->
                Optional.of(new Texts(scope).whole(tree.getArguments().get(0)));
            case "String.indexOf", "String.lastIndexOf" -> letterFound(tree, method);
            case "String.join" -> method.isVarArgs() ? Optional.of(joined(tree)) : Optional.empty();
            case "StringBuilder.append" -> Optional.of(appended(tree, 0));
            case "StringBuilder.insert" -> Optional.of(appended(tree, 1));
            case "Object.toString", "List.toString", "Map.toString", "Set.toString" ->
                ScriptCalls.receiver(tree).map(new Texts(scope)::whole);
            case "Map.of" -> tree.getArguments().isEmpty() ? Optional.empty() : Optional.of(mapOf(tree));
            case "Stream.collect" -> Optional.of(new StreamCollectors(scope).translate(tree));
            case "Stream.limit", "IntStream.limit", "DoubleStream.limit" -> limited(tree);
            default -> Optional.empty();
        };
    }

    private static boolean isOptional(TypeMirror type) {
        return JavaTypes.isClass(type, "java.util.Optional")
                && type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty();
    }

    /** {@code getClass().getSimpleName()} of an object of one of the script's classes. */
    private Optional<Expression> className(MethodInvocationTree tree) {
        if (!(ScriptCalls.receiver(tree).orElseThrow() instanceof MethodInvocationTree getClass)) {
            return Optional.empty();
        }
        Optional<ExpressionTree> object = ScriptCalls.receiver(getClass);
        TypeMirror type = object.map(scope.attribution()::type)
                .orElseGet(() -> scope.attribution().enclosingClass(tree).asType());
        Expression value = object.map(scope.expressions()::value).orElseGet(() -> new Expression.Keyword("this"));
        return JavaTypes.asClass(type)
                .filter(scope.program().shapes()::isOwn)
                .filter(one -> !scope.program().shapes().isPlainEnum(one))
                .map(one -> new Expression.Member(new Expression.Member(value, "constructor"), "name"));
    }

    private Optional<Expression> enumSet(MethodInvocationTree tree, ExecutableElement method) {
        List<Expression> arguments = new ArrayList<>();
        if (method.getSimpleName().contentEquals("allOf")) {
            TypeMirror type = scope.types().firstArgument(scope.attribution().type(tree));
            arguments.add(scope.helperName("compareNaturally"));
            arguments.add(new EnumCalls(scope).values(JavaTypes.asClass(type).orElseThrow()));
        }
        return Optional.of(new Call(true, scope.helperName("SortedSet"), arguments));
    }

    private Expression hash(MethodInvocationTree tree) {
        List<Expression> parts = tree.getArguments().stream()
                .map(part -> JavaTypes.isDouble(scope.attribution().type(part))
                        ? scope.unsupported(part, "the hash of a double", "leave it out of the hash")
                        : scope.expressions().value(part))
                .toList();
        return scope.helper("hashOf", new ListLiteral(parts));
    }

    private Optional<Expression> ofOpen(MethodInvocationTree tree, ExecutableElement method) {
        boolean object = JavaTypes.isClass(method.getParameters().get(0).asType(), "java.lang.Object");
        return object ? Optional.of(new Texts(scope).whole(tree.getArguments().get(0))) : Optional.empty();
    }

    private Expression appended(MethodInvocationTree tree, int index) {
        List<Expression> values = new ArrayList<>();
        values.add(scope.expressions().value(ScriptCalls.receiver(tree).orElseThrow()));
        for (int i = 0; i < index; i++) {
            values.add(scope.expressions().value(tree.getArguments().get(i)));
        }
        values.add(new Texts(scope).part(tree.getArguments().get(index)));
        return scope.snippet(index == 0 ? "$0.append($1)" : "$0.insert($1, $2)", values);
    }

    /** The place of a letter, which Java also takes as its code. */
    private Optional<Expression> letterFound(MethodInvocationTree tree, ExecutableElement method) {
        if (!JavaTypes.isChar(scope.attribution().type(tree.getArguments().get(0)))) {
            return Optional.empty();
        }
        return ScriptCalls.receiver(tree)
                .map(text -> Expression.call(
                        scope.expressions().value(text),
                        method.getSimpleName().toString(),
                        scope.expressions().values(tree.getArguments())));
    }

    private Expression joined(MethodInvocationTree tree) {
        List<? extends ExpressionTree> arguments = tree.getArguments();
        Expression by = scope.expressions().value(arguments.get(0));
        boolean array = arguments.size() == 2
                && scope.attribution().type(arguments.get(1)).getKind() == TypeKind.ARRAY;
        Expression parts = array
                ? scope.expressions().value(arguments.get(1))
                : new ListLiteral(scope.expressions().values(arguments.subList(1, arguments.size())));
        return Expression.call(parts, "join", List.of(by));
    }

    private Expression mapOf(MethodInvocationTree tree) {
        new Keys(scope).check(tree);
        List<Expression> values = scope.expressions().values(tree.getArguments());
        List<Expression> entries = new ArrayList<>();
        for (int i = 0; i + 1 < values.size(); i += 2) {
            entries.add(new ListLiteral(values.subList(i, i + 2)));
        }
        return Call.construct("Map", List.of(new ListLiteral(entries)));
    }

    /** Streams without end have one where they are limited. */
    private Optional<Expression> limited(MethodInvocationTree tree) {
        if (!(ScriptCalls.receiver(tree).orElseThrow() instanceof MethodInvocationTree source)) {
            return Optional.empty();
        }
        String name = scope.attribution()
                .element(source.getMethodSelect())
                .getSimpleName()
                .toString();
        Expression count = scope.expressions().value(tree.getArguments().get(0));
        List<Expression> values = new ArrayList<>(List.of(count));
        if (name.equals("iterate") && source.getArguments().size() == 2) {
            values.addAll(scope.expressions().values(source.getArguments()));
            return Optional.of(scope.snippet("iterateTimes($1, $2, $0)", values));
        }
        if (name.equals("generate")) {
            values.addAll(scope.expressions().values(source.getArguments()));
            return Optional.of(scope.snippet("Array.from({ length: $0 }, $1)", values));
        }
        return Optional.empty();
    }

    /** A call of a static method. */
    Expression ofType(Tree tree, ExecutableElement method, List<Expression> arguments, Use use) {
        TypeElement owner = JavaTypes.owner(method);
        boolean ofInt = method.toString().equals("abs(int)") && !isNeverLeast(tree);
        if (LibraryTable.isMath(method) && LibraryTable.isSameInMath(method) && !ofInt) {
            return Expression.call(
                    Expression.name("Math"), method.getSimpleName().toString(), arguments);
        }
        List<Expression> values = new ArrayList<>(List.of(Expression.omitted()));
        values.addAll(arguments);
        List<String> families = new ArrayList<>();
        families.add(
                LibraryTable.isMath(method) ? "Math" : owner.getSimpleName().toString());
        families.addAll(LibraryTypes.families(scope.types(), owner, owner.asType()));
        return templates.found(families, tree, method, values, use);
    }

    /** Whether the argument is never the least int, whose absolute value is no int. */
    private boolean isNeverLeast(Tree tree) {
        return tree instanceof MethodInvocationTree call
                && scope.program().ranges().of(call.getArguments().get(0)).low() > Integer.MIN_VALUE;
    }

    /** A call of a method of an object. */
    Expression ofObject(
            Tree tree,
            ExecutableElement method,
            TypeMirror type,
            Expression object,
            List<Expression> arguments,
            Use use) {
        if (Equality.isEquals(method)) {
            return equality.ofUnknown(object, arguments.get(0), type);
        }
        List<Expression> values = new ArrayList<>(List.of(object));
        values.addAll(arguments);
        return templates.found(
                LibraryTypes.families(scope.types(), JavaTypes.owner(method), type), tree, method, values, use);
    }
}
