package io.github.batchsmith.transpile.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A class.
 *
 * @param superclass the class that it extends; left out for none
 */
public record ClassDeclaration(String name, Expression superclass, List<Member> members) implements Statement {
    public ClassDeclaration {
        members = List.copyOf(members);
    }

    /** A part of a class. */
    public sealed interface Member {
        /** Its text. */
        Doc doc();
    }

    /** A property with its first value, which may be left out. */
    public record Field(JsDoc comment, boolean isStatic, String name, Expression value) implements Member {
        @Override
        public Doc doc() {
            Doc head = Doc.of(isStatic ? "static " : "", name);
            return Doc.of(
                    commentLines(comment), head, value.isPresent() ? Layouts.assigned(" =", value) : Doc.of(), ";");
        }
    }

    /** A method, or the constructor. */
    public record Method(
            JsDoc comment, boolean isStatic, boolean isAsync, String name, List<String> parameters, Block body)
            implements Member {
        public Method {
            parameters = List.copyOf(parameters);
        }

        @Override
        public Doc doc() {
            List<Doc> names = parameters.stream().map(Doc::of).toList();
            String words = (isStatic ? "static " : "") + (isAsync ? "async " : "");
            return Doc.of(
                    commentLines(comment), words, name, Doc.list("(", Doc.SOFT_LINE, names, ")"), " ", body.doc());
        }
    }

    /** Statements that run once, when the class is declared. */
    public record StaticBlock(Block body) implements Member {
        @Override
        public Doc doc() {
            return Doc.of("static ", body.doc());
        }
    }

    private static Doc commentLines(JsDoc comment) {
        List<Object> parts = new ArrayList<>();
        for (String line : comment.text().split("\n", -1)) {
            if (!line.isEmpty()) {
                parts.add(line);
                parts.add(Doc.HARD_LINE);
            }
        }
        return Doc.of(parts.toArray());
    }

    @Override
    public Doc doc() {
        return doc("class " + name, superclass, members);
    }

    static Doc doc(String words, Expression superclass, List<Member> members) {
        List<Object> parts = new ArrayList<>();
        Member before = null;
        for (Member member : members) {
            if (before != null && !(before instanceof Field && member instanceof Field)) {
                parts.add(Doc.HARD_LINE);
            }
            parts.add(Doc.HARD_LINE);
            parts.add(member.doc());
            before = member;
        }
        Doc head = Doc.of(words, superclass.isPresent() ? Doc.of(" extends ", superclass.doc()) : "", " {");
        return members.isEmpty() ? Doc.of(head, "}") : Doc.of(head, Doc.indent(parts.toArray()), Doc.HARD_LINE, "}");
    }
}
