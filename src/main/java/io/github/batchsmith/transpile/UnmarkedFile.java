package io.github.batchsmith.transpile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** A source file without the byte order mark that editors of Windows put first, which javac takes for a letter. */
public final class UnmarkedFile extends ForwardingJavaFileObject<JavaFileObject> {
    private static final char MARK = '\uFEFF';

    private UnmarkedFile(JavaFileObject file) {
        super(file);
    }

    /** The files, of which those with a mark are read without it. */
    public static List<JavaFileObject> of(Iterable<? extends JavaFileObject> files) throws IOException {
        List<JavaFileObject> unmarked = new ArrayList<>();
        for (JavaFileObject file : files) {
            unmarked.add(isMarked(file.getCharContent(true)) ? new UnmarkedFile(file) : file);
        }
        return unmarked;
    }

    private static boolean isMarked(CharSequence text) {
        return !text.isEmpty() && text.charAt(0) == MARK;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        CharSequence text = super.getCharContent(ignoreEncodingErrors);
        return isMarked(text) ? text.subSequence(1, text.length()) : text;
    }
}
