package io.github.batchsmith.transpile.translate;

/**
 * What all declarations of one run share.
 *
 * @param names what elements are called
 * @param reach what of the sources is used
 * @param waiting what waits for the game
 * @param demands what records must be able to do
 * @param ranges bounds of whole numbers
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
        Ranges ranges) {
    static Program of(Attribution attribution, BilledNames billed, FindingLog log, Dialect dialect) {
        JavaTypes types = new JavaTypes(attribution);
        Shapes shapes = new Shapes(attribution);
        Reach reach = new Reach(attribution, shapes);
        return new Program(
                attribution,
                types,
                billed,
                log,
                dialect,
                dialect == Dialect.SCRIPT ? ElementNames.unique(attribution, shapes, billed) : ElementNames.plain(),
                reach,
                new Waiting(attribution, types, shapes),
                new Demands(),
                new Ranges(attribution));
    }

    boolean isScript() {
        return dialect == Dialect.SCRIPT;
    }

    Shapes shapes() {
        return reach.shapes();
    }
}
