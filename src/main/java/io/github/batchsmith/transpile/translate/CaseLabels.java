package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The labels of a case: constants, or a pattern with a condition. Patterns came to Java with other trees in every
 * version, so that labels are found by the names of their kinds.
 */
final class CaseLabels {
    private final CaseTree tree;
    private final List<Tree> parts;

    CaseLabels(CaseTree tree) {
        this.tree = tree;
        this.parts = new ArrayList<>(passedOver(tree));
        this.parts.addAll(parts(tree));
    }

    /** The labels that Java's scanner of trees passes over: before Java 21, all but the constants. */
    @SuppressWarnings("preview") // the labels are there in Java 17 too
    static List<Tree> passedOver(CaseTree tree) {
        if (!JavaSources.isPatternPreview()) {
            return List.of();
        }
        return tree.getLabels().stream()
                .map(Tree.class::cast)
                .filter(label -> !(label instanceof ExpressionTree))
                .toList();
    }

    private static List<Tree> parts(Tree tree) {
        List<Tree> parts = new ArrayList<>();
        tree.accept(
                new TreeScanner<Void, Void>() {
                    @Override
                    @SuppressWarnings("NullAway") // a Void is always null, and so is a part that is not there
                    public Void scan(Tree part, Void unused) {
                        if (part != null) {
                            parts.add(part);
                        }
                        return null;
                    }
                },
                null);
        return parts;
    }

    /** Whether the case is for all that no other is for. */
    boolean isDefault() {
        return parts.stream().anyMatch(part -> isKind(part, "DEFAULT_CASE_LABEL"));
    }

    /** The constants. */
    List<? extends ExpressionTree> constants() {
        return tree.getExpressions();
    }

    /** The type and the name of what matches; empty if the labels are constants. */
    Optional<BindingPatternTree> pattern() {
        return parts.stream().flatMap(part -> pattern(part).stream()).findFirst();
    }

    private static Optional<BindingPatternTree> pattern(Tree part) {
        if (part instanceof BindingPatternTree pattern) {
            return Optional.of(pattern);
        }
        boolean holds = isKind(part, "PATTERN_CASE_LABEL") || isKind(part, "GUARDED_PATTERN");
        return holds ? pattern(parts(part).get(0)) : Optional.empty();
    }

    /** Whether there is a pattern of another form than a type and a name. */
    boolean isOther() {
        return !isDefault() && constants().isEmpty() && pattern().isEmpty();
    }

    /** The condition after the pattern. */
    Optional<ExpressionTree> guard() {
        Optional<Tree> inPattern = parts.stream()
                .filter(part -> isKind(part, "GUARDED_PATTERN"))
                .map(part -> parts(part).get(1))
                .findFirst();
        return inPattern
                .or(() -> parts.stream()
                        .filter(part ->
                                !part.equals(tree.getBody()) && !constants().contains(part))
                        .filter(ExpressionTree.class::isInstance)
                        .findFirst())
                .map(ExpressionTree.class::cast);
    }

    private static boolean isKind(Tree tree, String kind) {
        return tree.getKind().name().equals(kind);
    }
}
