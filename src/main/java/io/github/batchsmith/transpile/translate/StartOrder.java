package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Finds static fields and blocks whose values depend on when they are worked out. Java starts a class when it is first
 * used, JavaScript when the module is loaded; for the class that the game starts both is the same.
 */
final class StartOrder {
    private final Program program;
    private final Attribution attribution;
    private final Shapes shapes;
    private final Execution.Code code;
    private final StaticState state;
    private final Set<Element> shared;

    private StartOrder(Program program) {
        this.program = program;
        this.attribution = program.attribution();
        this.shapes = program.shapes();
        this.code = new Execution.Code(attribution, shapes);
        this.state = new StaticState(attribution, shapes);
        this.shared = attribution.shared();
    }

    /** Notes what would have another value in JavaScript. */
    static void check(Program program) {
        StartOrder order = new StartOrder(program);
        program.shapes().types().stream().filter(program.reach()::contains).forEach(order::check);
    }

    private void check(TypeElement type) {
        List<Tree> members = code.starting(type);
        boolean first = isFirst(type);
        for (int i = 0; i < members.size(); i++) {
            Tree member = members.get(i);
            if (!first) {
                execution(member, false, type).ifPresent(running -> checkLate(type, member, running));
            }
            checkOrder(type, members.subList(i, members.size()));
        }
    }

    private Optional<Execution> execution(Tree member, boolean startsClasses, TypeElement type) {
        boolean constant = member instanceof VariableTree field
                && ((VariableElement) attribution.element(field)).getConstantValue() != null;
        if (constant) {
            return Optional.empty();
        }
        Execution running = new Execution(code, method -> true, startsClasses).within(type);
        running.runFirst(member);
        return Optional.of(running);
    }

    /** Whether the class starts before all others: that of main, or what a file without one is named for. */
    private boolean isFirst(TypeElement type) {
        if (type.getNestingKind() != NestingKind.TOP_LEVEL || shared.contains(type)) {
            return false;
        }
        if (type.getEnclosedElements().stream().anyMatch(Shapes::isMain)) {
            return true;
        }
        Tree tree = attribution.declaration(type).orElseThrow();
        boolean otherMain = shapes.types().stream()
                .filter(one -> attribution
                        .unit(attribution.declaration(one).orElseThrow())
                        .equals(attribution.unit(tree)))
                .flatMap(one -> one.getEnclosedElements().stream())
                .anyMatch(Shapes::isMain);
        return !otherMain
                && attribution
                        .unit(tree)
                        .getSourceFile()
                        .getName()
                        .replace('\\', '/')
                        .endsWith("/" + type.getSimpleName() + ".java");
    }

    private void checkLate(TypeElement type, Tree member, Execution running) {
        Optional<String> cause = running.writes().stream()
                .filter(field -> isOfAnother(field, type))
                .map(field -> "'" + name(field) + "', which it sets, may be read or set before")
                .findFirst()
                .or(() -> running.reads().stream()
                        .filter(field -> isOfAnother(field, type) && state.changes(field))
                        .map(field -> "'" + name(field) + "', which it uses, may hold something else by then")
                        .findFirst())
                .or(() -> running.asksClock() ? Optional.of("the time is another by then") : Optional.empty());
        cause.ifPresent(text -> error(
                member,
                "JavaScript runs " + text(member, type) + " when the script is loaded, Java when "
                        + type.getSimpleName() + " is first used: " + text,
                "do it in a method that is called when it is due"));
    }

    private boolean isOfAnother(VariableElement field, TypeElement type) {
        return field.getModifiers().contains(Modifier.STATIC)
                && shapes.isOwn(field)
                && !JavaTypes.owner(field).equals(type);
    }

    /** The first of the members must not need those after it. */
    private void checkOrder(TypeElement type, List<Tree> members) {
        Tree member = members.get(0);
        Optional<Execution> running = execution(member, true, type);
        if (running.isEmpty()) {
            return;
        }
        for (Tree later : members) {
            if (later instanceof VariableTree field
                    && running.get().reads().contains((VariableElement) attribution.element(field))) {
                error(
                        member,
                        text(member, type) + " uses '" + field.getName() + "' before that has its value",
                        "declare '" + field.getName() + "' above it");
                return;
            }
        }
        if (shapes.holdsFunctions(type)) {
            checkMoved(type, members);
        }
    }

    /** What a stored function uses is declared before it in JavaScript, which must make no difference. */
    private void checkMoved(TypeElement type, List<Tree> members) {
        Tree member = members.get(0);
        Execution mentioned = new Execution(code, method -> true, true).within(type);
        mentioned.run(member);
        for (Tree later : members.subList(1, members.size())) {
            boolean moves = later instanceof VariableTree field
                    && mentioned.reads().contains((VariableElement) attribution.element(field))
                    && execution(later, true, type).filter(this::acts).isPresent();
            if (moves) {
                error(
                        member,
                        text(member, type) + " holds a function that uses '" + ((VariableTree) later).getName()
                                + "', which JavaScript would work out before it",
                        "declare '" + ((VariableTree) later).getName() + "' above it");
                return;
            }
        }
    }

    private boolean acts(Execution running) {
        return running.writes().stream().anyMatch(this::isStaticAndOwn)
                || running.reads().stream().anyMatch(field -> isStaticAndOwn(field) && state.changes(field));
    }

    private boolean isStaticAndOwn(VariableElement field) {
        return field.getModifiers().contains(Modifier.STATIC) && shapes.isOwn(field);
    }

    private static String name(VariableElement field) {
        return JavaTypes.owner(field).getSimpleName() + "." + field.getSimpleName();
    }

    private String text(Tree member, TypeElement type) {
        return member instanceof VariableTree field
                ? "'" + type.getSimpleName() + "." + field.getName() + "'"
                : "a static block of " + type.getSimpleName();
    }

    private void error(Tree member, String message, String hint) {
        program.log().error(attribution.position(member), "start-order", message, hint);
    }
}
