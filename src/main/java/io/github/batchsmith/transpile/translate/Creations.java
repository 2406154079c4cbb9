package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Arrow;
import io.github.batchsmith.transpile.syntax.Call;
import io.github.batchsmith.transpile.syntax.Expression;
import io.github.batchsmith.transpile.syntax.ListLiteral;
import io.github.batchsmith.transpile.syntax.ObjectLiteral;
import io.github.batchsmith.transpile.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What Java creates with {@code new}: plain objects for records, arrays, lists, errors. */
final class Creations {
    private final Scope scope;

    Creations(Scope scope) {
        this.scope = scope;
    }

    Expression object(NewClassTree tree) {
        ExecutableElement constructor = (ExecutableElement) scope.attribution().element(tree);
        TypeElement type = JavaTypes.owner(constructor);
        if (tree.getClassBody() != null) {
            return scope.unsupported(tree, "an anonymous class", "write a lambda or a record");
        } else if (type.getKind() == ElementKind.RECORD) {
            return ofRecord(tree, type, constructor, scope.expressions().values(tree.getArguments()));
        } else if (LibraryTable.isError(type) && tree.getArguments().size() <= 1) {
            return Call.construct("Error", scope.expressions().values(tree.getArguments()));
        } else if (type.getQualifiedName().contentEquals("java.util.ArrayList")) {
            return list(tree.getArguments());
        }
        return scope.unsupported(
                tree,
                "new " + type.getSimpleName(),
                "create records, arrays, ArrayLists and IllegalArgumentExceptions");
    }

    private Expression list(List<? extends ExpressionTree> arguments) {
        boolean copies = !arguments.isEmpty()
                && scope.types().isCollection(scope.attribution().type(arguments.get(0)));
        return copies ? ListLiteral.copyOf(scope.expressions().value(arguments.get(0))) : new ListLiteral(List.of());
    }

    /** A record's value: an object, or where the constructor has a body, the call of the function that it becomes. */
    Expression ofRecord(Tree tree, TypeElement type, ExecutableElement constructor, List<Expression> arguments) {
        if (scope.attribution().declaration(type).isEmpty()) {
            return scope.unsupported(
                    tree, "new " + type.getSimpleName() + ", whose source is not given,", "pass its source too");
        }
        RecordShape shape = new RecordShape(scope.attribution(), type);
        if (!shape.isCanonical(constructor)) {
            return scope.unsupported(tree, "a further constructor of " + type.getSimpleName(), "add a static factory");
        }
        if (shape.constructorWithBody().isPresent()) {
            scope.references().type(type);
            return new Call(scope.topLevel(tree, type), arguments);
        }
        return literal(type, arguments);
    }

    /** The object with these values of the record's components. */
    ObjectLiteral literal(TypeElement type, List<Expression> values) {
        List<ObjectLiteral.Property> properties = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            scope.references().property(type, name);
            properties.add(new ObjectLiteral.Property(name, values.get(properties.size())));
        }
        scope.references().type(type);
        return new ObjectLiteral(properties);
    }

    Expression array(NewArrayTree tree) {
        if (tree.getInitializers() != null) {
            TypeMirror type = scope.attribution().type(tree);
            return new ListLiteral(tree.getInitializers().stream()
                    .map(value -> type instanceof ArrayType array
                            ? scope.expressions().value(value, array.getComponentType())
                            : scope.expressions().value(value))
                    .toList());
        }
        return array(
                scope.expressions().values(tree.getDimensions()),
                scope.attribution().type(tree));
    }

    private Expression array(List<Expression> sizes, TypeMirror type) {
        TypeMirror component = ((ArrayType) type).getComponentType();
        if (sizes.size() == 1) {
            return Expression.call(Call.construct("Array", sizes), "fill", List.of(initialValue(component)));
        }
        Expression row = array(sizes.subList(1, sizes.size()), component);
        Expression length = new ObjectLiteral(List.of(new ObjectLiteral.Property("length", sizes.get(0))));
        return Expression.call("Array", "from", length, new Arrow(List.of(), row));
    }

    /** What an element or field of the type holds at first. */
    static Expression initialValue(TypeMirror type) {
        if (type.getKind() == TypeKind.CHAR) {
            return new Text("\0");
        }
        if (!type.getKind().isPrimitive()) {
            return new Expression.Keyword("null");
        }
        return JavaTypes.isBoolean(type) ? new Expression.Keyword("false") : Expression.number(0);
    }
}
