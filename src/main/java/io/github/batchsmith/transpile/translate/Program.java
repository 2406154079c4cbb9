package io.github.batchsmith.transpile.translate;

import com.sun.source.tree.Tree;
import java.util.List;

/**
 * What all declarations of one run share.
 *
 * @param names what elements are called
 * @param reach what of the sources is used
 * @param waiting what waits for the game
 * @param demands what records must be able to do
 * @param ranges bounds of whole numbers
 * @param planning what may be imported of the planning functions
 * @param inner which classes need the object around them
 */
record Program(
        Attribution attribution,
        JavaTypes types,
        BilledNames billed,
        FindingLog log,
        Dialect dialect,
        ElementNames names,
        Reach reach,
        Waiting waiting,
        Demands demands,
        Ranges ranges,
        Planning planning,
        InnerClasses inner) {
    static Program of(Attribution attribution, BilledNames billed, FindingLog log, Dialect dialect) {
        Shapes shapes = new Shapes(attribution);
        ElementNames names =
                dialect == Dialect.SCRIPT ? ElementNames.unique(attribution, shapes, billed) : ElementNames.plain();
        Reach reach = Reach.ofOffered(attribution, shapes);
        return of(attribution, billed, log, dialect, names, reach, Planning.NONE);
    }

    /** A program of what the roots need, in one module that may import planning functions. */
    static Program ofModule(
            Attribution attribution, BilledNames billed, FindingLog log, Planning planning, List<Tree> roots) {
        Shapes shapes = new Shapes(attribution);
        ElementNames names =
                ElementNames.ofModule(attribution, shapes, billed, planning.namesIn(attribution.referred()));
        Reach reach = Reach.ofRoots(attribution, shapes, roots);
        return of(attribution, billed, log, Dialect.SCRIPT, names, reach, planning);
    }

    private static Program of(
            Attribution attribution,
            BilledNames billed,
            FindingLog log,
            Dialect dialect,
            ElementNames names,
            Reach reach,
            Planning planning) {
        JavaTypes types = new JavaTypes(attribution);
        return new Program(
                attribution,
                types,
                billed,
                log,
                dialect,
                names,
                reach,
                new Waiting(attribution, types, reach.shapes()),
                new Demands(),
                new Ranges(attribution),
                planning,
                new InnerClasses(attribution, types, reach.shapes()));
    }

    boolean isScript() {
        return dialect == Dialect.SCRIPT;
    }

    Shapes shapes() {
        return reach.shapes();
    }
}
