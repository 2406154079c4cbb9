package io.github.batchsmith.testbed.js;

import io.github.batchsmith.testbed.ns.NsCall;
import io.github.batchsmith.testbed.ns.NsEntry;
import io.github.batchsmith.testbed.ns.NsException;
import io.github.batchsmith.testbed.ns.NsFunction;
import io.github.batchsmith.testbed.ns.Realm;
import io.github.batchsmith.testbed.ns.ScriptDeathException;
import io.github.batchsmith.testbed.state.MemoryUsedUpException;
import io.github.batchsmith.testbed.state.RunStoppedException;
import io.github.batchsmith.testbed.state.ScriptProcess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/**
 * Carries calls from scripts to {@code ns} functions and what they throw back. A function that fails gives the prelude's
 * marker; the prelude then asks for the failure and throws it. So no Java exception ever reaches a script.
 */
final class NsBridge {
    private final Realm realm;
    private final Guard guard;
    private final ErrorTexts texts;
    private final JsErrors errors;
    private final LastScript last;
    private @Nullable Failure failure;
    private @Nullable RuntimeException defect;
    private boolean isGuarding;

    NsBridge(Realm realm, Guard guard, ErrorTexts texts, JsErrors errors, LastScript last) {
        this.realm = realm;
        this.guard = guard;
        this.texts = texts;
        this.errors = errors;
        this.last = last;
    }

    /** A function as the prelude calls it, the process before the arguments. */
    ProxyExecutable guarded(NsEntry entry) {
        double costGb = guard.costGb(entry);
        return args -> {
            ScriptProcess process = args[0].asHostObject();
            return attempt(process, entry, () -> {
                isGuarding = true;
                guard.check(process, entry, costGb);
                isGuarding = false;
                return entry.function().call(new NsCall(process, entry, realm, args, 1));
            });
        };
    }

    /** A function that is always allowed, such as the landing of an operation. */
    ProxyExecutable unguarded(NsEntry entry) {
        NsFunction function = entry.function();
        return args -> {
            ScriptProcess process = args[0].asHostObject();
            return attempt(process, entry, () -> function.call(new NsCall(process, entry, realm, args, 1)));
        };
    }

    /** A call on a port handle, which no script's life or busyness hinders. */
    ProxyExecutable free(FreeCall call) {
        return args -> {
            try {
                return errors.values().toJs(call.call(args));
            } catch (PolyglotException e) {
                return failed(new Failure(thrownByScript(e), null));
            } catch (RuntimeException e) {
                return defective(e);
            } catch (OutOfMemoryError e) {
                return defective(new MemoryUsedUpException(last.name()));
            }
        };
    }

    private Object attempt(ScriptProcess process, NsEntry entry, Attempt attempt) {
        last.runs(process);
        try {
            isGuarding = false;
            return errors.values().toJs(attempt.run());
        } catch (NsException e) {
            return failed(new Failure(null, stack -> thrown(process, entry, e, stack)));
        } catch (ScriptDeathException e) {
            return failed(new Failure(errors.death(process), null));
        } catch (PolyglotException e) {
            return failed(new Failure(thrownByScript(e), null));
        } catch (RuntimeException e) {
            return defective(e);
        } catch (OutOfMemoryError e) {
            return defective(new MemoryUsedUpException(last.name()));
        }
    }

    private Object thrown(ScriptProcess process, NsEntry entry, NsException error, String stack) {
        String message = String.valueOf(error.getMessage());
        return switch (error.kind()) {
            case PLAIN_ERROR -> errors.error("Error", message);
            case ARGUMENT_ERROR -> errors.error("ArgError", message);
            case RANGE_ERROR -> errors.error("RangeError", message);
            case PLAIN_TEXT -> message;
            default -> {
                process.log().add(entry.path(), () -> message);
                yield texts.thrown(process, entry.path(), error, stack);
            }
        };
    }

    /** The value that code of a script threw in the midst of a call; what ends the whole run goes on. */
    private static Object thrownByScript(PolyglotException e) {
        Value thrown = e.isGuestException() && !e.isCancelled() && !e.isExit() ? e.getGuestObject() : null;
        if (thrown == null) {
            throw e;
        }
        return thrown;
    }

    private Object failed(Failure now) {
        failure = now;
        return errors.failedMarker();
    }

    /** A fault of the mock game itself, or more than it can bear: the script sees a plain text, and the run stops. */
    private Object defective(RuntimeException e) {
        if (defect == null) {
            defect = e;
        }
        return failed(new Failure("the mock game has failed", null));
    }

    /** What the prelude throws; asked once after each failure. */
    Object takeFailure(String stack) {
        Failure taken = failure;
        failure = null;
        if (taken == null) {
            return "the mock game has failed";
        }
        if (taken.ready() != null) {
            return taken.ready();
        }
        return taken.made() == null ? "" : taken.made().make(stack);
    }

    /** Whether the last failure came before the function looked at its arguments. */
    boolean failedBeforeArguments() {
        return isGuarding;
    }

    /** Whether a call could not be answered, so that the run is about to end. */
    boolean hasDefect() {
        return defect != null;
    }

    /** Throws the mock game's own fault, if one came up. */
    void throwDefect() {
        if (defect instanceof MemoryUsedUpException) {
            throw defect;
        }
        if (defect instanceof RunStoppedException stopped) {
            throw new RunStoppedException(stopped.getMessage() + ", the last of " + last.name());
        }
        if (defect != null) {
            throw new IllegalStateException("the mock game has failed", defect);
        }
    }

    private record Failure(@Nullable Object ready, @Nullable Making made) {}

    private interface Making {
        Object make(String stack);
    }

    private interface Attempt {
        Object run();
    }

    /** A call without a process. */
    interface FreeCall {
        Object call(Value... args);
    }
}
