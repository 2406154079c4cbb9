package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Binary;
import io.github.batchsmith.transpile.syntax.Block;
import io.github.batchsmith.transpile.syntax.ClassDeclaration;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.JsDoc;
import io.github.batchsmith.transpile.syntax.Statement;
import io.github.batchsmith.transpile.syntax.Template;
import io.github.batchsmith.transpile.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Methods that Java gives to records and enums, as far as the script uses them. */
final class RecordMethods {
    private final Function<Tree, Scope> scopes;
    private final Program program;
    private final TypeElement type;

    RecordMethods(Function<Tree, Scope> scopes, Program program, TypeElement type) {
        this.scopes = scopes;
        this.program = program;
        this.type = type;
    }

    List<ClassDeclaration.Member> methods() {
        List<ClassDeclaration.Member> methods = new ArrayList<>();
        boolean writesText = program.shapes().writesToString(type);
        if (type.getKind() == ElementKind.RECORD) {
            type.getRecordComponents().stream()
                    .filter(program.shapes()::hasAccessorMethod)
                    .filter(component -> !program.shapes().isWritten(component.getAccessor()))
                    .forEach(component -> methods.add(
                            method(program.names().of(component.getAccessor()), List.of(), value("this", component))));
            if (program.demands().equality() && !program.shapes().writesEquals(type)) {
                methods.add(method("equals", List.of("other"), equality()));
            }
            if (program.demands().texts() && !writesText) {
                methods.add(method("toString", List.of(), text()));
            }
        }
        if (program.shapes().isOrderedEnum(type)) {
            Expression order = new Binary(
                    "-",
                    new Expression.Member(new Expression.Keyword("this"), "ordinal"),
                    new Expression.Member(Expression.name("other"), "ordinal"));
            methods.add(method("compareTo", List.of("other"), order));
        }
        if (type.getKind() == ElementKind.ENUM && program.demands().texts() && !writesText) {
            methods.add(method("toString", List.of(), new Expression.Member(new Expression.Keyword("this"), "name")));
        }
        return methods;
    }

    private static ClassDeclaration.Member method(String name, List<String> parameters, Expression value) {
        return new ClassDeclaration.Method(
                new JsDoc(List.of(), List.of()),
                false,
                false,
                name,
                parameters,
                new Block(List.of(new Statement.Return(value))));
    }

    private Expression value(String object, RecordComponentElement component) {
        Expression holder = object.equals("this") ? new Expression.Keyword("this") : Expression.name(object);
        return new Expression.Member(holder, program.names().of(RecordShape.fieldOf(component)));
    }

    private Scope scope() {
        ClassTree tree = (ClassTree) program.attribution().declaration(type).orElseThrow();
        return scopes.apply(tree);
    }

    private Expression equality() {
        Expression same = new Binary(
                "instanceof",
                Expression.name("other"),
                Expression.name(program.names().of(type)));
        Scope scope = scope();
        Equality equality = new Equality(scope);
        for (RecordComponentElement component : type.getRecordComponents()) {
            Expression a = value("this", component);
            Expression b = value("other", component);
            Expression equal = JavaTypes.isDouble(component.asType())
                    ? Expression.call("Object", "is", a, b)
                    : equality.isIdentity(component.asType())
                            ? new Binary("===", a, b)
                            : scope.helper("areEqual", a, b);
            same = new Binary("&&", same, equal);
        }
        return same;
    }

    private Expression text() {
        Scope scope = scope();
        Tree tree = program.attribution().declaration(type).orElseThrow();
        List<Expression> parts = new ArrayList<>();
        String before = type.getSimpleName() + "[";
        for (RecordComponentElement component : type.getRecordComponents()) {
            parts.add(new Text(before + component.getSimpleName() + "="));
            boolean array = component.asType().getKind() == TypeKind.ARRAY;
            Expression value = value("this", component);
            parts.add(array ? scope.helper("textOf", value) : new Texts(scope).part(tree, value, component.asType()));
            before = ", ";
        }
        parts.add(new Text(type.getRecordComponents().isEmpty() ? before + "]" : "]"));
        return new Template(parts);
    }
}
