package io.github.batchsmith.transpile.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Lays a {@link Doc} out as lines of limited width, breaking the outermost groups first. */
public final class Layout {
    /** Columns that a line should not exceed. */
    public static final int WIDTH = 100;

    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();
    private final Deque<Piece> todo = new ArrayDeque<>();
    private final List<PlacedText.Origin> origins = new ArrayList<>();
    private int line;
    private int column;

    private Layout() {}

    private record Piece(int depth, boolean flat, Doc doc) {}

    /** The text, without a line break at the end. */
    public static String render(Doc doc) {
        return placed(doc).text();
    }

    /** The text with the places that its parts come from. */
    public static PlacedText placed(Doc doc) {
        Layout layout = new Layout();
        layout.todo.push(new Piece(0, false, doc));
        while (!layout.todo.isEmpty()) {
            layout.place(layout.todo.pop());
        }
        return new PlacedText(layout.text.toString(), layout.origins);
    }

    private void place(Piece piece) {
        Doc doc = piece.doc();
        if (doc instanceof Doc.Text part) {
            write(part.text());
        } else if (doc instanceof Doc.Concat concat) {
            pushAll(piece, concat);
        } else if (doc instanceof Doc.Indent indent) {
            todo.push(new Piece(piece.depth() + 1, piece.flat(), indent.content()));
        } else if (doc instanceof Doc.Group group) {
            Piece flat = new Piece(piece.depth(), true, group.content());
            todo.push(piece.flat() || fits(flat) ? flat : new Piece(piece.depth(), false, group.content()));
        } else if (doc instanceof Doc.Mark mark) {
            origins.add(new PlacedText.Origin(line, column, mark.place()));
        } else if (doc instanceof Doc.Line line && piece.flat()) {
            write(line.flat());
        } else if (doc instanceof Doc.IfBroken optional) {
            write(piece.flat() ? "" : optional.text());
        } else {
            breakLine(piece.depth());
        }
    }

    private void pushAll(Piece piece, Doc.Concat concat) {
        for (int i = concat.parts().size() - 1; i >= 0; i--) {
            todo.push(new Piece(piece.depth(), piece.flat(), concat.parts().get(i)));
        }
    }

    private void write(String part) {
        text.append(part);
        column += part.length();
    }

    private void breakLine(int depth) {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n').append(STEP.repeat(depth));
        line++;
        column = depth * STEP.length();
    }

    private boolean fits(Piece first) {
        Deque<Piece> ahead = new ArrayDeque<>();
        ahead.push(first);
        Iterator<Piece> rest = todo.iterator();
        int room = WIDTH - column;
        while (room >= 0) {
            if (ahead.isEmpty()) {
                if (!rest.hasNext()) {
                    return true;
                }
                ahead.push(rest.next());
            }
            Piece piece = ahead.pop();
            Doc doc = piece.doc();
            if (doc instanceof Doc.HardLine) {
                return !piece.flat();
            } else if (doc instanceof Doc.Line line) {
                if (!piece.flat()) {
                    return true;
                }
                room -= line.flat().length();
            } else if (doc instanceof Doc.Text part) {
                room -= part.text().length();
            } else {
                unfold(piece, ahead);
            }
        }
        return false;
    }

    private static void unfold(Piece piece, Deque<Piece> ahead) {
        if (piece.doc() instanceof Doc.Concat concat) {
            for (int i = concat.parts().size() - 1; i >= 0; i--) {
                ahead.push(new Piece(piece.depth(), piece.flat(), concat.parts().get(i)));
            }
        } else if (piece.doc() instanceof Doc.Indent indent) {
            ahead.push(new Piece(piece.depth(), piece.flat(), indent.content()));
        } else if (piece.doc() instanceof Doc.Group group) {
            ahead.push(new Piece(piece.depth(), piece.flat(), group.content()));
        }
    }
}
