package io.github.batchsmith.transpile.translate;

import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.ListLiteral;
import io.github.batchsmith.transpile.syntax.Text;
import io.github.batchsmith.transpile.translate.LibraryRule.Demand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Methods and constants of Java's library and how JavaScript says them. A method is found by its family and signature,
 * {@code List.add(int,Object)}, or by its name alone, {@code List.of}, where all overloads are said alike.
 */
final class LibraryTable {
    private static final Set<String> MATH = Set.of("java.lang.Math", "java.lang.StrictMath");

    private static final String SAME_IN_MATH = "abs acos asin atan atan2 cbrt ceil cos cosh exp expm1 floor hypot log"
            + " log10 log1p max min pow round sin sinh sqrt tan tanh";

    private static final Set<String> EXCEPTIONS = Set.of(
            "java.lang.IllegalArgumentException", "java.lang.IllegalStateException", "java.lang.ArithmeticException");

    private static final Map<String, LibraryRule> METHODS = methods();

    private LibraryTable() {}

    /** The rule for the method of this family. */
    static Optional<LibraryRule> method(String family, String name, String parameters) {
        String key = family + "." + name;
        LibraryRule exact = METHODS.get(key + "(" + parameters + ")");
        return exact == null ? Optional.ofNullable(METHODS.get(key)) : Optional.of(exact);
    }

    /** The value of a constant of the library. */
    static Optional<Expression> constant(VariableElement field) {
        String name = JavaTypes.owner(field).getSimpleName() + "." + field.getSimpleName();
        return switch (name) {
            case "Double.POSITIVE_INFINITY" -> Optional.of(Expression.name("Infinity"));
            case "Double.NEGATIVE_INFINITY" -> Optional.of(new Expression.Unary("-", Expression.name("Infinity")));
            case "Double.NaN" -> Optional.of(Expression.name("NaN"));
            case "Double.MAX_VALUE" -> Optional.of(new Expression.Member(Expression.name("Number"), "MAX_VALUE"));
            case "Double.MIN_VALUE" -> Optional.of(new Expression.Member(Expression.name("Number"), "MIN_VALUE"));
            case "Locale.ROOT" -> Optional.of(Expression.omitted()); // JavaScript's texts know no other locale
            case "Integer.MAX_VALUE" -> Optional.of(Expression.number(Integer.MAX_VALUE));
            case "Integer.MIN_VALUE" -> Optional.of(Expression.number(Integer.MIN_VALUE));
            case "Math.PI", "StrictMath.PI" -> Optional.of(new Expression.Member(Expression.name("Math"), "PI"));
            case "Math.E", "StrictMath.E" -> Optional.of(new Expression.Member(Expression.name("Math"), "E"));
            default -> Optional.empty();
        };
    }

    /** Whether the method belongs to one of Java's two classes of mathematical functions. */
    static boolean isMath(Element method) {
        return method.getEnclosingElement() instanceof TypeElement owner
                && MATH.contains(owner.getQualifiedName().toString());
    }

    /** Whether JavaScript's {@code Math} has the same function. */
    static boolean isSameInMath(Element method) {
        String name = method.getSimpleName().toString();
        return List.of(SAME_IN_MATH.split(" ", -1)).contains(name);
    }

    /** Whether the exception becomes a JavaScript Error with the same message. */
    static boolean isError(TypeElement type) {
        return EXCEPTIONS.contains(type.getQualifiedName().toString());
    }

    private static Map<String, LibraryRule> methods() {
        Map<String, LibraryRule> rules = new HashMap<>();
        addMath(rules);
        addNumbers(rules);
        addTexts(rules);
        addLists(rules);
        addArrays(rules);
        return Map.copyOf(rules);
    }

    private static void addMath(Map<String, LibraryRule> rules) {
        for (String name : SAME_IN_MATH.split(" ", -1)) {
            put(rules, "Math." + name, call -> math(name, call));
        }
        put(rules, "Math.signum", call -> math("sign", call));
        put(rules, "Math.toIntExact", call -> call.argument(0));
        put(
                rules,
                "Math.floorDiv(int,int)",
                call -> Expression.call("Math", "floor", new Binary("/", call.argument(0), call.argument(1))));
    }

    private static void addNumbers(Map<String, LibraryRule> rules) {
        put(rules, "Double.isNaN(double)", call -> Expression.call("Number", "isNaN", call.argument(0)));
        put(rules, "Double.isFinite", call -> Expression.call("Number", "isFinite", call.argument(0)));
        put(rules, "Double.isInfinite(double)", LibraryTable::isInfinite);
        put(rules, "Double.equals", call -> Expression.call("Object", "is", call.receiver(), call.argument(0)));
        for (String name : List.of("max", "min")) {
            put(rules, "Double." + name, call -> math(name, call));
            put(rules, "Integer." + name, call -> math(name, call));
        }
        for (String conversion : List.of("intValue", "doubleValue", "booleanValue")) {
            put(rules, "Integer." + conversion, LibraryCall::receiver);
            put(rules, "Boolean." + conversion, LibraryCall::receiver);
        }
        put(rules, "Double.doubleValue", LibraryCall::receiver);
        put(rules, "Double.intValue", call -> Expression.call("Math", "trunc", call.receiver()));
        put(rules, "Double.valueOf(double)", call -> call.argument(0));
        put(rules, "Integer.valueOf(int)", call -> call.argument(0));
        put(rules, "Integer.toString(int)", LibraryTable::asText);
        equality(rules, "Integer.equals");
        equality(rules, "Boolean.equals");
        equality(rules, "Enum.equals");
        rules.put(
                "Objects.equals",
                new LibraryRule(Demand.VALUES, call -> new Binary("===", call.argument(0), call.argument(1))));
        put(rules, "Objects.requireNonNull(Object)", call -> call.argument(0));
    }

    private static void addTexts(Map<String, LibraryRule> rules) {
        put(rules, "String.length", call -> new Expression.Member(call.receiver(), "length"));
        put(rules, "String.isEmpty", call -> new Binary("===", call.receiver(), new Text("")));
        put(rules, "String.contains(CharSequence)", call -> call.as("includes"));
        for (String name : "startsWith endsWith substring concat repeat".split(" ", -1)) {
            put(rules, "String." + name, call -> call.as(name));
        }
        put(rules, "String.indexOf(String)", call -> call.as("indexOf"));
        put(rules, "String.lastIndexOf(String)", call -> call.as("lastIndexOf"));
        put(rules, "String.toLowerCase(Locale)", call -> Expression.call(call.receiver(), "toLowerCase", List.of()));
        put(rules, "String.toUpperCase(Locale)", call -> Expression.call(call.receiver(), "toUpperCase", List.of()));
        put(rules, "String.valueOf(int)", LibraryTable::asText);
        put(rules, "String.valueOf(boolean)", LibraryTable::asText);
        equality(rules, "String.equals");
        put(
                rules,
                "String.join(CharSequence,Iterable)",
                call -> Expression.call(call.argument(1), "join", List.of(call.argument(0))));
    }

    private static void addLists(Map<String, LibraryRule> rules) {
        put(rules, "List.of", call -> new ListLiteral(call.arguments()));
        put(rules, "List.copyOf", call -> ListLiteral.copyOf(call.argument(0)));
        put(rules, "List.size", call -> new Expression.Member(call.receiver(), "length"));
        put(rules, "List.isEmpty", LibraryTable::isEmpty);
        put(rules, "List.get", call -> new Expression.Index(call.receiver(), call.argument(0)));
        effect(rules, "List.set", LibraryTable::setElement);
        effect(rules, "List.add(Object)", call -> call.as("push"));
        effect(rules, "List.add(int,Object)", LibraryTable::insert);
        effect(rules, "List.addAll(Collection)", LibraryTable::pushAll);
        effect(rules, "List.clear", LibraryTable::clear);
        effect(rules, "List.sort", call -> call.as("sort"));
        effect(rules, "List.forEach", call -> call.as("forEach"));
        put(rules, "List.remove(int)", LibraryTable::removeAt);
        rules.put("List.contains", new LibraryRule(Demand.VALUES, call -> call.as("includes")));
        rules.put("List.indexOf", new LibraryRule(Demand.VALUES, call -> call.as("indexOf")));
        put(rules, "List.subList", call -> call.as("slice"));
        put(rules, "Collections.unmodifiableList", call -> call.argument(0));
        put(rules, "Collections.emptyList", call -> new ListLiteral(List.of()));
        effect(rules, "Collections.reverse", call -> Expression.call(call.argument(0), "reverse", List.of()));
    }

    private static void addArrays(Map<String, LibraryRule> rules) {
        put(rules, "Array.clone", call -> ListLiteral.copyOf(call.receiver()));
        effect(rules, "Arrays.fill(double[],double)", LibraryTable::fill);
        effect(rules, "Arrays.fill(int[],int)", LibraryTable::fill);
        effect(rules, "Arrays.fill(boolean[],boolean)", LibraryTable::fill);
        put(rules, "Arrays.asList", call -> new ListLiteral(call.arguments()));
    }

    private static void put(Map<String, LibraryRule> rules, String key, Function<LibraryCall, Expression> rule) {
        rules.put(key, new LibraryRule(Demand.NONE, rule));
    }

    private static void effect(Map<String, LibraryRule> rules, String key, Function<LibraryCall, Expression> rule) {
        rules.put(key, new LibraryRule(Demand.NO_RESULT, rule));
    }

    private static void equality(Map<String, LibraryRule> rules, String key) {
        rules.put(key, new LibraryRule(Demand.VALUES, call -> new Binary("===", call.receiver(), call.argument(0))));
    }

    private static Expression math(String name, LibraryCall call) {
        return Expression.call(Expression.name("Math"), name, call.arguments());
    }

    private static Expression asText(LibraryCall call) {
        return new Call(Expression.name("String"), call.arguments());
    }

    private static Expression isInfinite(LibraryCall call) {
        return new Binary("===", Expression.call("Math", "abs", call.argument(0)), Expression.name("Infinity"));
    }

    private static Expression isEmpty(LibraryCall call) {
        return new Binary("===", new Expression.Member(call.receiver(), "length"), Expression.number(0));
    }

    private static Expression setElement(LibraryCall call) {
        Expression element = new Expression.Index(call.receiver(), call.argument(0));
        return new Expression.Assignment(element, "=", call.argument(1));
    }

    private static Expression insert(LibraryCall call) {
        return Expression.call(
                call.receiver(), "splice", List.of(call.argument(0), Expression.number(0), call.argument(1)));
    }

    private static Expression pushAll(LibraryCall call) {
        Expression added = call.argument(0).bare();
        List<Expression> arguments =
                added instanceof ListLiteral literal ? literal.elements() : List.of(new Expression.Spread(added));
        return Expression.call(call.receiver(), "push", arguments);
    }

    private static Expression clear(LibraryCall call) {
        Expression length = new Expression.Member(call.receiver(), "length");
        return new Expression.Assignment(length, "=", Expression.number(0));
    }

    private static Expression removeAt(LibraryCall call) {
        Expression removed =
                Expression.call(call.receiver(), "splice", List.of(call.argument(0), Expression.number(1)));
        return call.use() == Use.EFFECT ? removed : new Expression.Index(removed, Expression.number(0));
    }

    private static Expression fill(LibraryCall call) {
        return Expression.call(call.argument(0), "fill", List.of(call.argument(1)));
    }
}
