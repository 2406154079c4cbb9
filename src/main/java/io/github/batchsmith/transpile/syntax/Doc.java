package io.github.batchsmith.transpile.syntax;

import java.util.ArrayList;
import java.util.List;

/** Text with the places where it may be broken into lines; {@link Layout} decides which of them are used. */
public sealed interface Doc {
    /** Where a line may end: nothing if the group stays on one line. */
    Doc SOFT_LINE = new Line("");

    /** Where a line may end: a space if the group stays on one line. */
    Doc LINE = new Line(" ");

    /** Where a line ends always; the groups around it are broken. */
    Doc HARD_LINE = new HardLine();

    /** Text without a line break. */
    record Text(String text) implements Doc {}

    /** A possible line break, and what stands there if it is not used. */
    record Line(String flat) implements Doc {}

    /** A certain line break. */
    record HardLine() implements Doc {}

    /** No text, but the place that what follows comes from. */
    record Mark(Place place) implements Doc {}

    /** Parts one after the other. */
    record Concat(List<Doc> parts) implements Doc {
        public Concat {
            parts = List.copyOf(parts);
        }
    }

    /** Lines begun inside stand one step further to the right. */
    record Indent(Doc content) implements Doc {}

    /** Breaks all its own lines, or none. */
    record Group(Doc content) implements Doc {}

    /** Text that is there only if the group around it is broken. */
    record IfBroken(String text) implements Doc {}

    /** Parts one after the other; strings are texts. */
    static Doc of(Object... parts) {
        List<Doc> docs = new ArrayList<>();
        for (Object part : parts) {
            docs.add(part instanceof Doc doc ? doc : new Text(part.toString()));
        }
        return new Concat(docs);
    }

    /** A group of these parts. */
    static Doc group(Object... parts) {
        return new Group(of(parts));
    }

    /** These parts, one step to the right. */
    static Doc indent(Object... parts) {
        return new Indent(of(parts));
    }

    /** The docs with the separator between them. */
    static Doc join(Doc separator, List<Doc> docs) {
        List<Doc> parts = new ArrayList<>();
        for (Doc doc : docs) {
            if (!parts.isEmpty()) {
                parts.add(separator);
            }
            parts.add(doc);
        }
        return new Concat(parts);
    }

    /** Items between brackets: on one line, or one to a line with a comma after the last. */
    static Doc list(String open, Doc padding, List<Doc> items, String close) {
        if (items.isEmpty()) {
            return of(open, close);
        }
        Doc separated = join(of(",", LINE), items);
        return group(open, indent(padding, separated), new IfBroken(","), padding, close);
    }
}
