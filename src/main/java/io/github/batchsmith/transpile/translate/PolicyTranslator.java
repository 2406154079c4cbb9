package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.batchsmith.transpile.module.Declaration;
import io.github.batchsmith.transpile.module.Declarations;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.Declare;
import io.github.batchsmith.transpile.syntax.Function;
import io.github.batchsmith.transpile.syntax.JsDoc;
import io.github.batchsmith.transpile.syntax.Layout;
import io.github.batchsmith.transpile.syntax.PlacedText;
import io.github.batchsmith.transpile.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Functions that a definition passes to the words of the DSL, with all that they need, as one module. */
public final class PolicyTranslator {
    private final Attribution attribution;
    private final Map<String, ExpressionTree> functions;
    private final Program program;

    private PolicyTranslator(Attribution attribution, Map<String, ExpressionTree> functions, Program program) {
        this.attribution = attribution;
        this.functions = functions;
        this.program = program;
    }

    /**
     * A function to be found.
     *
     * @param name what it is to be called if it has no name of its own
     * @param word method that it is passed to
     * @param className binary name of the class around the call
     * @param line of the call
     */
    public record Wanted(String name, String word, String className, int line) {}

    /**
     * What became of the functions.
     *
     * @param content the functions and all that they use, but what is imported
     * @param names what each wanted function is called, by the name that was proposed for it
     */
    public record Translated(Declarations content, Map<String, String> names) {
        /** Nothing. */
        static final Translated NONE = new Translated(new Declarations(List.of(), List.of()), Map.of());

        public Translated {
            names = Map.copyOf(names);
        }
    }

    /**
     * Translates the functions; the log tells what is wrong with them, and the result counts only if nothing is.
     *
     * @param library what the module may import
     */
    public static Translated translate(
            JavaSources sources, BilledNames billed, Declarations library, List<Wanted> wanted, FindingLog log) {
        return sources.attributed(log, attribution -> translate(attribution, billed, library, wanted, log))
                .orElse(Translated.NONE);
    }

    private static Translated translate(
            Attribution attribution, BilledNames billed, Declarations library, List<Wanted> wanted, FindingLog log) {
        Map<String, ExpressionTree> functions = new LinkedHashMap<>();
        for (Wanted each : wanted) {
            find(each, new PassedFunctions(attribution), log).ifPresent(tree -> functions.put(each.name(), tree));
        }
        if (!log.isEmpty()) {
            return Translated.NONE;
        }
        Program program =
                Program.ofModule(attribution, billed, log, new Planning(library), List.copyOf(functions.values()));
        return new PolicyTranslator(attribution, functions, program).translate();
    }

    private static Optional<ExpressionTree> find(Wanted wanted, PassedFunctions passed, FindingLog log) {
        List<ExpressionTree> found = passed.passedTo(wanted.word(), wanted.className(), wanted.line());
        if (found.size() == 1 && passed.isWritten(found.get(0))) {
            return Optional.of(found.get(0));
        }
        String place = wanted.className() + ":" + wanted.line();
        log.error(
                passed.position(found).orElse(new SourcePosition(place, 1, 1)),
                "policy-not-in-source",
                found.size() == 1
                        ? "must be given a lambda, a method reference or a constant, was given something else"
                        : "must be called once in a line of the source, was called " + found.size() + " times in "
                                + place,
                found.isEmpty() ? "compile the class from its source again" : "write the lambda in the call");
        return Optional.empty();
    }

    private Translated translate() {
        Purity purity = new Purity(attribution, program.log());
        functions.values().forEach(purity::checkFunction);
        program.reach().all().forEach(purity::checkUsed);
        Map<String, String> names = new LinkedHashMap<>();
        List<Declaration> members = new ArrayList<>(ProgramTranslator.reached(program));
        List<String> taken = members.stream().map(Declaration::name).toList();
        functions.forEach((name, tree) -> {
            Optional<Element> named = new PassedFunctions(attribution).named(tree, program.shapes());
            String chosen = named.map(program.names()::of).orElse(taken.contains(name) ? name + "_" : name);
            names.put(name, chosen);
            if (named.isEmpty()) {
                members.add(declaration(chosen, tree));
            }
        });
        List<String> used = members.stream().flatMap(one -> one.uses().stream()).toList();
        members.addAll(Helpers.needed(used, program.demands().errorTypes()));
        return new Translated(new Declarations(members, List.of()), names);
    }

    private Declaration declaration(String name, ExpressionTree tree) {
        Scope scope = new Scope(program, tree);
        JsDoc doc =
                tree instanceof LambdaExpressionTree lambda ? comment(scope, lambda) : new JsDoc(List.of(), List.of());
        Statement statement = tree instanceof LambdaExpressionTree lambda
                ? function(name, scope, lambda)
                : Declare.one(true, name, scope.expressions().value(tree));
        PlacedText text = Layout.placed(statement.doc());
        return new Declaration(
                name,
                tree instanceof LambdaExpressionTree ? Declaration.Kind.FUNCTION : Declaration.Kind.CONSTANT,
                attribution.unit(tree).getSourceFile().getName(),
                true,
                doc.text(),
                text.text(),
                DeclarationTranslator.used(program, scope.references()),
                List.of(),
                List.of(),
                List.of(),
                text.origins(),
                Map.of());
    }

    private Optional<ExecutableType> signature(ExpressionTree tree) {
        TypeMirror type = attribution.type(tree);
        return JavaTypes.asClass(type)
                .flatMap(program.types()::functionOf)
                .map((ExecutableElement method) -> program.types().signature((DeclaredType) type, method));
    }

    private Function function(String name, Scope scope, LambdaExpressionTree tree) {
        List<String> parameters = tree.getParameters().stream()
                .map(each -> parameter(scope, each))
                .toList();
        TypeMirror result = signature(tree)
                .<TypeMirror>map(ExecutableType::getReturnType)
                .orElse(scope.attribution().type(tree));
        Block body = scope.returning(result, () -> body(scope, tree.getBody(), result));
        return new Function(false, name, parameters, body);
    }

    private static Block body(Scope scope, Tree tree, TypeMirror result) {
        return tree instanceof BlockTree block
                ? scope.statements().block(block)
                : new Block(List.of(new Statement.Return(
                        scope.expressions().value((ExpressionTree) tree, result).bare())));
    }

    private static String parameter(Scope scope, VariableTree tree) {
        return scope.locals().name(scope.attribution().element(tree));
    }

    private JsDoc comment(Scope scope, LambdaExpressionTree tree) {
        List<String> tags = new ArrayList<>();
        for (VariableTree each : tree.getParameters()) {
            String type =
                    scope.docTypes().text(scope.attribution().element(each).asType());
            tags.add("@param {" + type + "} " + parameter(scope, each));
        }
        signature(tree)
                .ifPresent(type -> tags.add("@returns {" + scope.docTypes().text(type.getReturnType()) + "}"));
        return new JsDoc(List.of(), tags);
    }
}
