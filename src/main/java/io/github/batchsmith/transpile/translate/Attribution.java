package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What javac knows of the trees of some sources: elements, types, positions and documentation. */
final class Attribution {
    private final Trees trees;
    private final Elements elements;
    private final Types types;
    private final List<CompilationUnitTree> units;
    private final IdentityHashMap<Tree, Element> elementOfTree = new IdentityHashMap<>();
    private final IdentityHashMap<Tree, TypeMirror> typeOfTree = new IdentityHashMap<>();
    private final IdentityHashMap<Tree, CompilationUnitTree> unitOfTree = new IdentityHashMap<>();
    private final IdentityHashMap<CompilationUnitTree, String> textOfUnit = new IdentityHashMap<>();
    private final IdentityHashMap<Tree, Tree> parentOfTree = new IdentityHashMap<>();
    private final Map<Element, Tree> declarations = new LinkedHashMap<>();
    private final Map<Element, TreePath> declarationPaths = new HashMap<>();

    Attribution(JavacTask task, List<CompilationUnitTree> units) {
        this.trees = Trees.instance(task);
        this.elements = task.getElements();
        this.types = task.getTypes();
        this.units = List.copyOf(units);
        units.forEach(unit -> new Recorder().scan(unit, null));
    }

    List<CompilationUnitTree> units() {
        return units;
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    /** What the tree declares or refers to. */
    Optional<Element> find(Tree tree) {
        return Optional.ofNullable(elementOfTree.get(tree));
    }

    /** What the tree declares or refers to, where that is certain. */
    Element element(Tree tree) {
        return find(tree).orElseThrow(() -> new IllegalStateException("no element for " + tree));
    }

    /** Type of the expression or type tree. */
    TypeMirror type(Tree tree) {
        TypeMirror type = typeOfTree.get(tree);
        return type == null ? types.getNoType(TypeKind.NONE) : type;
    }

    /** Whether the method is that of an object, and not of a type. */
    boolean isBound(MemberReferenceTree tree) {
        return find(tree.getQualifierExpression())
                .filter(TypeElement.class::isInstance)
                .isEmpty();
    }

    /** The tree that declares the element, if its source is among the sources. */
    Optional<Tree> declaration(Element element) {
        return Optional.ofNullable(declarations.get(element));
    }

    /** All that the sources declare, in their order. */
    Set<Element> declared() {
        return Collections.unmodifiableSet(declarations.keySet());
    }

    /** All that the sources refer to. */
    Collection<Element> referred() {
        return Collections.unmodifiableCollection(elementOfTree.values());
    }

    /** What is used in another file than the one that declares it. */
    Set<Element> shared() {
        Set<Element> shared = new HashSet<>();
        elementOfTree.forEach((tree, element) -> declaration(element)
                .filter(declaration -> !unit(declaration).equals(unit(tree)))
                .ifPresent(declaration -> shared.add(element)));
        return shared;
    }

    /** The tree around the tree. */
    Optional<Tree> parent(Tree tree) {
        return Optional.ofNullable(parentOfTree.get(tree));
    }

    /** The class in which the tree stands. */
    TypeElement enclosingClass(Tree tree) {
        Tree around = tree;
        while (!(around instanceof ClassTree)) {
            around = parent(around).orElseThrow();
        }
        return (TypeElement) element(around);
    }

    /** Where the tree starts. */
    SourcePosition position(Tree tree) {
        CompilationUnitTree unit = unit(tree);
        long start = Math.max(0, start(tree));
        return new SourcePosition(
                unit.getSourceFile().getName(),
                unit.getLineMap().getLineNumber(start),
                unit.getLineMap().getColumnNumber(start));
    }

    /** Offset of the tree's first character. */
    long start(Tree tree) {
        return trees.getSourcePositions().getStartPosition(unit(tree), tree);
    }

    /** Offset after the tree's last character. */
    long end(Tree tree) {
        return trees.getSourcePositions().getEndPosition(unit(tree), tree);
    }

    /** Line of the tree's last character. */
    long endLine(Tree tree) {
        return unit(tree).getLineMap().getLineNumber(end(tree) - 1);
    }

    /** The text of the tree as written. */
    String source(Tree tree) {
        int start = (int) Math.max(0, start(tree));
        return text(unit(tree)).substring(start, (int) Math.max(start, end(tree)));
    }

    /** The text of the file. */
    String text(CompilationUnitTree unit) {
        return textOfUnit.computeIfAbsent(unit, any -> {
            try {
                return unit.getSourceFile().getCharContent(true).toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The file that holds the tree. */
    CompilationUnitTree unit(Tree tree) {
        CompilationUnitTree unit = unitOfTree.get(tree);
        if (unit == null) {
            throw new IllegalStateException("tree of no known file: " + tree);
        }
        return unit;
    }

    /** The Javadoc of the element as written, or empty. */
    String docComment(Element element) {
        TreePath path = declarationPaths.get(element);
        String comment = path == null ? elements.getDocComment(element) : trees.getDocComment(path);
        return comment == null ? "" : comment;
    }

    private final class Recorder extends TreePathScanner<Void, Void> {
        @Override
        @SuppressWarnings("NullAway") // scan and getLeaf are null only outside trees
        public Void scan(Tree tree, Void unused) {
            if (tree == null) {
                return null;
            }
            TreePath parent = getCurrentPath();
            record(parent == null ? new TreePath((CompilationUnitTree) tree) : new TreePath(parent, tree));
            return super.scan(tree, null);
        }

        @Override
        public Void visitCase(CaseTree tree, Void unused) {
            scan(CaseLabels.passedOver(tree), null);
            return super.visitCase(tree, null);
        }

        private void record(TreePath path) {
            Tree tree = path.getLeaf();
            unitOfTree.put(tree, path.getCompilationUnit());
            if (path.getParentPath() != null) {
                parentOfTree.put(tree, path.getParentPath().getLeaf());
            }
            Element element = trees.getElement(path);
            if (element != null) {
                elementOfTree.put(tree, element);
                if (tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree) {
                    declarations.put(element, tree);
                    declarationPaths.put(element, path);
                }
            }
            TypeMirror type = trees.getTypeMirror(path);
            if (type != null) {
                typeOfTree.put(tree, type);
            }
        }
    }
}
