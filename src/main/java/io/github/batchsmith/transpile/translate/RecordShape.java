package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** A record's components, with their accessors and fields, and its constructor. */
final class RecordShape {
    private final Attribution attribution;
    private final TypeElement type;

    RecordShape(Attribution attribution, TypeElement type) {
        this.attribution = attribution;
        this.type = type;
    }

    /** Whether the constructor takes exactly the components. */
    boolean isCanonical(ExecutableElement constructor) {
        var components = type.getRecordComponents();
        if (constructor.getParameters().size() != components.size()) {
            return false;
        }
        for (int i = 0; i < components.size(); i++) {
            if (!attribution
                    .types()
                    .isSameType(
                            attribution.types().erasure(components.get(i).asType()),
                            attribution
                                    .types()
                                    .erasure(constructor.getParameters().get(i).asType()))) {
                return false;
            }
        }
        return true;
    }

    /** The canonical constructor, if its author gave it a body. */
    Optional<MethodTree> constructorWithBody() {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(this::isCanonical)
                .flatMap(constructor -> attribution.declaration(constructor).stream())
                .map(MethodTree.class::cast)
                .filter(constructor -> !statements(constructor).isEmpty())
                .findFirst();
    }

    /** The constructor's statements as written. */
    static List<? extends StatementTree> statements(MethodTree constructor) {
        if (constructor.getBody() == null) {
            return List.of();
        }
        return constructor.getBody().getStatements().stream()
                .filter(statement -> !isCallOfSuper(statement))
                .toList();
    }

    private static boolean isCallOfSuper(StatementTree tree) {
        return tree instanceof ExpressionStatementTree statement
                && statement.getExpression() instanceof MethodInvocationTree call
                && call.getMethodSelect().toString().equals("super");
    }

    /** The component of which the method is the accessor. */
    static Optional<RecordComponentElement> componentOf(ExecutableElement method) {
        TypeElement owner = JavaTypes.owner(method);
        return owner.getRecordComponents().stream()
                .map(RecordComponentElement.class::cast)
                .filter(component -> method.equals(component.getAccessor()))
                .findFirst();
    }

    /** The field that holds the component. */
    static VariableElement fieldOf(RecordComponentElement component) {
        TypeElement owner = (TypeElement) Objects.requireNonNull(component.getEnclosingElement());
        return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .orElseThrow();
    }
}
