package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.batchsmith.transpile.syntax.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Where a declaration first names what other files declare. */
final class Borrowed extends MentionScanner {
    private final Attribution attribution;
    private final Program program;
    private final Set<Element> foreign;
    private final Map<String, Place> places = new LinkedHashMap<>();

    private Borrowed(Program program, Set<Element> foreign) {
        this.program = program;
        this.attribution = program.attribution();
        this.foreign = foreign;
    }

    /** The places by the names that the output has. */
    static Map<String, Place> in(Program program, Tree tree, References references) {
        Attribution attribution = program.attribution();
        Set<Element> foreign = references.members().stream()
                .filter(member -> attribution
                        .declaration(member)
                        .filter(other -> !attribution.unit(other).equals(attribution.unit(tree)))
                        .isPresent())
                .collect(Collectors.toSet());
        Borrowed borrowed = new Borrowed(program, foreign);
        if (!foreign.isEmpty()) {
            borrowed.scan(tree, null);
        }
        return borrowed.places;
    }

    @Override
    void mentioned(Tree tree) {
        attribution.find(tree).filter(foreign::contains).ifPresent(element -> {
            SourcePosition position = attribution.position(tree);
            places.putIfAbsent(
                    program.names().of(element), new Place(position.file(), position.line(), position.column()));
        });
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
        mentioned(tree);
        return super.visitNewClass(tree, null);
    }
}
