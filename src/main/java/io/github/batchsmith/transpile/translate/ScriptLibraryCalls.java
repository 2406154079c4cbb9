package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Arrow;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.ListLiteral;
import io.github.batchsmith.transpile.syntax.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Calls of Java's library in scripts, by the table {@link ScriptLibrary}. */
final class ScriptLibraryCalls {
    private static final Set<String> FRESH = Set.of("[...$0]", "[...$0].sort($1)", "[...$0].sort(compareNaturally)");

    private static final Set<String> BY_EQUALITY = Set.of("areEqual", "indexOfEqual", "removeValue", "distinctValues");

    private static final Pattern CREATES_KEYED = Pattern.compile("new (Map|Set)\\(|groupBy\\(|mapOf\\(");

    private final Scope scope;
    private final Equality equality;

    ScriptLibraryCalls(Scope scope) {
        this.scope = scope;
        this.equality = new Equality(scope);
    }

    /** The call, if more than its values counts. */
    Optional<Expression> special(MethodInvocationTree tree, ExecutableElement method) {
        String name = JavaTypes.owner(method).getSimpleName() + "." + method.getSimpleName();
        TypeMirror result = scope.attribution().type(tree);
        if (isOptional(result) && isOptional(firstArgument(result))) {
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
            case "Stream.collect" -> Optional.of(collected(tree));
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
            TypeMirror type = firstArgument(scope.attribution().type(tree));
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
        checkKeys(tree);
        List<Expression> values = scope.expressions().values(tree.getArguments());
        List<Expression> entries = new ArrayList<>();
        for (int i = 0; i + 1 < values.size(); i += 2) {
            entries.add(new ListLiteral(values.subList(i, i + 2)));
        }
        return Call.construct("Map", List.of(new ListLiteral(entries)));
    }

    private Expression collected(MethodInvocationTree tree) {
        Expression stream = scope.expressions().value(ScriptCalls.receiver(tree).orElseThrow());
        if (tree.getArguments().size() != 1
                || !(Trees.bare(tree.getArguments().get(0)) instanceof MethodInvocationTree collector)) {
            return scope.unsupported(tree, "this collector", "use one of Collectors");
        }
        checkKeys(tree);
        return collected(collector, stream);
    }

    private Expression collected(MethodInvocationTree collector, Expression stream) {
        ExecutableElement method = (ExecutableElement) scope.attribution().element(collector.getMethodSelect());
        if (method.getSimpleName().contentEquals("toCollection")) {
            return collectedInto(collector, stream);
        }
        List<Expression> values = new ArrayList<>(List.of(stream));
        for (ExpressionTree argument : collector.getArguments()) {
            values.add(
                    isCollector(argument)
                            ? downstream(argument)
                            : scope.expressions().value(argument));
        }
        String name = method.getSimpleName().toString();
        if (name.startsWith("to") && name.endsWith("List")) {
            return isFresh(stream) ? stream : ListLiteral.copyOf(stream);
        }
        return filled("Collectors", collector, method, values, "");
    }

    private Expression collectedInto(MethodInvocationTree collector, Expression stream) {
        TypeMirror type = scope.attribution().type(collector);
        TypeMirror result = scope.types()
                .upperBound(((DeclaredType) type).getTypeArguments().get(2));
        if (scope.types().isSubtype(result, "java.util.SortedSet")) {
            return new Call(true, scope.helperName("SortedSet"), List.of(scope.helperName("compareNaturally"), stream));
        }
        return scope.types().isSubtype(result, "java.util.Set")
                ? Call.construct("Set", List.of(stream))
                : ListLiteral.copyOf(stream);
    }

    private boolean isCollector(ExpressionTree tree) {
        return JavaTypes.isClass(scope.attribution().type(tree), "java.util.stream.Collector");
    }

    private Expression downstream(ExpressionTree tree) {
        if (!(Trees.bare(tree) instanceof MethodInvocationTree collector)) {
            return scope.unsupported(tree, "this collector", "use one of Collectors");
        }
        String group = scope.locals().free("group");
        return new Arrow(List.of(group), collected(collector, Expression.name(group)));
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
        return found(families, tree, method, values, use);
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
        return found(LibraryTypes.families(scope.types(), JavaTypes.owner(method), type), tree, method, values, use);
    }

    private Expression found(
            List<String> families, Tree tree, ExecutableElement method, List<Expression> values, Use use) {
        String marks = (isByEquality(tree) ? "~" : "") + (use == Use.EFFECT ? "!" : "");
        for (String family : families) {
            if (template(family, method, marks).isPresent()) {
                return filled(family, tree, method, values, marks);
            }
        }
        return refused(tree, method);
    }

    private Expression refused(Tree tree, ExecutableElement method) {
        TypeElement owner = JavaTypes.owner(method);
        return scope.unsupported(
                tree,
                "the method " + owner.getSimpleName() + "." + method.getSimpleName() + "(" + parameters(method) + ")",
                Hints.insteadOf(owner.getQualifiedName().toString()));
    }

    /** Whether values that differ may be equal for the call. */
    private boolean isByEquality(Tree tree) {
        if (!(tree instanceof MethodInvocationTree call)) {
            return false;
        }
        boolean arguments = call.getArguments().stream()
                .map(scope.attribution()::type)
                .filter(type -> JavaTypes.asClass(type)
                        .flatMap(scope.types()::functionOf)
                        .isEmpty())
                .anyMatch(type -> !equality.isIdentity(type));
        boolean elements = call.getArguments().isEmpty()
                && JavaTypes.isClass(scope.attribution().type(tree), "java.util.stream.Stream")
                && !equality.isIdentity(firstArgument(scope.attribution().type(tree)));
        return arguments || elements;
    }

    private TypeMirror firstArgument(TypeMirror type) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return arguments.isEmpty() ? type : scope.types().upperBound(arguments.get(0));
    }

    private Optional<String> template(String family, ExecutableElement method, String marks) {
        return ScriptLibrary.template(family, method.getSimpleName().toString(), parameters(method), marks);
    }

    private Expression filled(
            String family, Tree tree, ExecutableElement method, List<Expression> values, String marks) {
        Optional<String> found = template(family, method, marks);
        if (found.isEmpty()) {
            return refused(tree, method);
        }
        String template = found.get();
        if (Helpers.namedIn(template).stream().anyMatch(BY_EQUALITY::contains)) {
            scope.program().demands().needEquality();
        }
        if (CREATES_KEYED.matcher(template).find()) {
            checkKeys(tree);
        }
        if (family.equals("Stream") && FRESH.contains(template) && isFresh(values.get(0))) {
            template = template.replace("[...$0]", "$0");
        }
        return filled(tree, template, values);
    }

    private Expression filled(Tree tree, String template, List<Expression> values) {
        boolean unordered = template.endsWith(".sort($1)") && isNull(values.get(1));
        String text = unordered ? template.replace("$1", "compareNaturally") : template;
        List<Expression> filled = new ArrayList<>(values);
        for (int i = 0; i < values.size(); i++) {
            String hole = "$" + i;
            if (filled.get(i) instanceof Arrow arrow && arrow.parameters().isEmpty() && text.contains(hole + "()")) {
                filled.set(i, arrow.value());
                text = text.replace(hole + "()", hole);
            }
            boolean repeated = text.indexOf(hole) != text.lastIndexOf(hole);
            if (repeated && !Comparators.isSimple(filled.get(i))) {
                return scope.unsupported(tree, "this computed value", "put it into a variable first");
            }
        }
        if (text.equals("[$*]") && values.size() == 2 && values.get(1) instanceof Expression.Spread array) {
            return array.list();
        }
        if (text.equals("[$*]")) {
            return new ListLiteral(filled.subList(1, filled.size()));
        }
        if (text.contains("$0.")) {
            filled.set(0, Snippets.present(filled.get(0)));
        }
        if (text.equals("$0") || text.equals("$1")) {
            return filled.get(text.charAt(1) - '0');
        }
        return scope.snippet(text, filled);
    }

    private static boolean isNull(Expression value) {
        return value.equals(new Expression.Keyword("null"));
    }

    /** Whether nobody else has the list, so that it may be changed. */
    private static boolean isFresh(Expression list) {
        return list instanceof Snippet || list instanceof ListLiteral || list instanceof Call;
    }

    private String parameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> scope.types().erasedName(parameter.asType()))
                .collect(Collectors.joining(","));
    }

    /** Notes a map or set that JavaScript would not find its keys in. */
    void checkKeys(Tree tree) {
        TypeMirror type = scope.attribution().type(tree);
        boolean keyed = scope.types().isMap(type) || scope.types().isSubtype(type, "java.util.Set");
        if (keyed
                && type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()) {
            checkKey(tree, scope.types().upperBound(declared.getTypeArguments().get(0)));
        }
    }

    private void checkKey(Tree tree, TypeMirror key) {
        boolean open = key.getKind() == TypeKind.TYPEVAR || JavaTypes.isClass(key, "java.lang.Object");
        if (!open && !JavaTypes.isDouble(key) && !equality.isIdentity(key)) {
            scope.unsupported(
                    tree,
                    "a map or set with keys of type " + JavaTypes.shortName(key),
                    "JavaScript compares keys by identity: use a text or a number as key");
        }
    }
}
