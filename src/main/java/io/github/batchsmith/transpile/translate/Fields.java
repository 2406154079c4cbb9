package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.ClassDeclaration;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.JsDoc;
import io.github.batchsmith.transpile.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The fields of a class of a script, and the constants of an enum. */
final class Fields {
    private final Program program;
    private final TypeElement type;
    private final References references;
    private final Function<Tree, Scope> scopes;
    private final Initializers initializers;
    private final EarlyFields early;

    Fields(
            Program program,
            TypeElement type,
            References references,
            Function<Tree, Scope> scopes,
            Initializers initializers,
            EarlyFields early) {
        this.program = program;
        this.type = type;
        this.references = references;
        this.scopes = scopes;
        this.initializers = initializers;
        this.early = early;
    }

    /** The field, unless the constructor alone makes it. */
    Optional<ClassDeclaration.Member> field(VariableTree variable, VariableElement field) {
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        if (field.getKind() == ElementKind.ENUM_CONSTANT) {
            return Optional.of(constant(variable, field));
        }
        boolean component = type.getKind() == ElementKind.RECORD && !isStatic;
        boolean setLater = variable.getInitializer() == null
                && (field.getModifiers().contains(Modifier.FINAL) || isSetAtOnce(field));
        if (component || setLater) {
            return Optional.empty();
        }
        Scope scope = scopes.apply(variable);
        if (variable.getInitializer() != null && program.waiting().waitsInside(variable.getInitializer())) {
            scope.error(
                    variable, "waits-in-field", "a field's first value cannot wait for the game", "set it in a method");
        }
        boolean moved = initializers.moved().contains(variable);
        boolean shown = early.contains(field) && (moved || variable.getInitializer() == null);
        if (shown || (moved && !initializers.hasBlocks())) {
            return Optional.empty();
        }
        Expression value = variable.getInitializer() == null || moved
                ? Creations.initialValue(field.asType())
                : scope.expressions().value(variable.getInitializer(), field.asType());
        return Optional.of(new ClassDeclaration.Field(
                comment(field), isStatic, program.names().of(field), value));
    }

    /** Whether a statement of the constructor gives the field its first value. */
    private boolean isSetAtOnce(VariableElement field) {
        return !field.getModifiers().contains(Modifier.STATIC)
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(program.shapes()::isPrimary)
                        .flatMap(constructor -> program.attribution().declaration(constructor).stream())
                        .anyMatch(constructor -> initializers.isSetUnseen((MethodTree) constructor, field));
    }

    private JsDoc comment(Element element) {
        return new JsDoc(
                Javadoc.parse(program.attribution().docComment(element)).paragraphs(), List.of());
    }

    private ClassDeclaration.Member constant(VariableTree variable, VariableElement field) {
        Scope scope = scopes.apply(variable);
        NewClassTree creation = (NewClassTree) Objects.requireNonNull(variable.getInitializer());
        List<Expression> arguments = new ArrayList<>();
        arguments.add(new Text(field.getSimpleName().toString()));
        arguments.add(Expression.number(constants(type).indexOf(field)));
        ExecutableElement constructor =
                (ExecutableElement) program.attribution().element(creation);
        arguments.addAll(new ScriptCalls(scope, new Comparators(scope, new Calls(scope)))
                .arguments(creation.getArguments(), constructor));
        return new ClassDeclaration.Field(
                comment(field), true, program.names().of(field), new Call(true, called(creation, scope), arguments));
    }

    /** The enum, or the class of a constant that has methods of its own. */
    private Expression called(NewClassTree creation, Scope scope) {
        ClassTree body = creation.getClassBody();
        if (body == null) {
            return Expression.name(program.names().of(type));
        }
        TypeElement own = (TypeElement) program.attribution().element(body);
        return new ClassTranslator(
                        program, own, body, references, part -> scope.inside(part, own, Expression.omitted()))
                .anonymous();
    }

    /** The constants of the enum, in their order. */
    static List<VariableElement> constants(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
    }
}
