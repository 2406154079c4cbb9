/** Operators of truth values. */
final class UsesBooleans {
    static String test() {
        boolean yes = true;
        boolean no = false;
        boolean changed = yes;
        changed &= no;
        changed |= yes;
        changed ^= yes;
        return (yes & no) + " " + (yes | no) + " " + (yes ^ no) + " " + (!yes || no) + " " + changed + " " + (yes ? 1 : 2);
    }
}
