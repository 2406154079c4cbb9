package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.Tree;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Keys of maps and elements of sets, which JavaScript finds by identity alone. */
final class Keys {
    private final Scope scope;

    Keys(Scope scope) {
        this.scope = scope;
    }

    /** Notes a map or set that JavaScript would not find its keys in. */
    void check(Tree tree) {
        TypeMirror type = scope.attribution().type(tree);
        boolean keyed = scope.types().isMap(type) || scope.types().isSubtype(type, "java.util.Set");
        if (keyed
                && type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()) {
            check(tree, scope.types().upperBound(declared.getTypeArguments().get(0)));
        }
    }

    private void check(Tree tree, TypeMirror key) {
        boolean open = key.getKind() == TypeKind.TYPEVAR || JavaTypes.isClass(key, "java.lang.Object");
        if (!open && !JavaTypes.isDouble(key) && !new Equality(scope).isIdentity(key)) {
            scope.unsupported(
                    tree,
                    "a map or set with keys of type " + JavaTypes.shortName(key),
                    "JavaScript compares keys by identity: use a text or a number as key");
        }
    }
}
