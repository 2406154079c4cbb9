package io.github.batchsmith.transpile;

import io.github.batchsmith.game.Op;
import io.github.batchsmith.game.Server;
import io.github.batchsmith.plan.Host;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Arguments from a seed, sensible for the names of parameters and record components, see {@link RandomNumbers}. Those of one
 * call fit each other: tables have a row for each operation of the word and a column for each host, orders name places in
 * these, needs are of the word's operations, hosts have names of their own. Targets are within the hacker's level, and often prepared.
 */
final class RandomArguments {
    private static final List<String> NAMES =
            List.of("home", "n00dles", "joesguns", "foodnstuff", "CSEC", "pserv-1", "pserv-10", "");

    private static final List<Op> OPS = List.of(Op.values());

    private static final List<List<Op>> SOUND_WORDS = List.of(
            List.of(Op.HACK, Op.GROW, Op.WEAKEN),
            List.of(Op.HACK, Op.WEAKEN, Op.GROW, Op.WEAKEN),
            List.of(Op.HACK, Op.GROW, Op.HACK, Op.GROW, Op.WEAKEN),
            List.of(Op.HACK, Op.HACK, Op.WEAKEN, Op.GROW, Op.WEAKEN));

    /** What has one entry for each operation, by name; all other lists and arrays have one for each host. */
    private static final Set<String> BY_OPERATION =
            Set.of("word", "needs", "leads", "ranks", "rows", "orders", "jobs", "worthGb", "leastGb");

    /** What holds places of hosts or operations, by name. */
    private static final Set<String> PLACES = Set.of("order", "rows");

    private static final ClassValue<Executable> MAKERS = new ClassValue<>() {
        @Override
        protected Executable computeValue(Class<?> type) {
            Executable maker = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals("of") && Modifier.isStatic(method.getModifiers()))
                    .map(Executable.class::cast)
                    .findFirst()
                    .orElseGet(() -> constructor(type));
            maker.setAccessible(true);
            return maker;
        }
    };

    private final SplittableRandom random;
    private final RandomNumbers numbers;
    private List<Op> word = List.of();
    private int columns;

    RandomArguments(long seed) {
        random = new SplittableRandom(seed);
        numbers = new RandomNumbers(random);
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether arguments for all parameters can be made. */
    static boolean canServe(Executable executable) {
        return Arrays.stream(executable.getParameters())
                .allMatch(parameter -> canMake(parameter.getParameterizedType()));
    }

    private static boolean canMake(Type type) {
        if (type instanceof ParameterizedType generic) {
            return List.of(List.class, Map.class).contains(generic.getRawType())
                    && List.of(generic.getActualTypeArguments()).stream().allMatch(RandomArguments::canMake);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return canServe(MAKERS.get(raw));
        }
        return raw.isArray()
                ? canMake(raw.getComponentType())
                : raw.isEnum()
                        || List.of(int.class, double.class, boolean.class, String.class, Integer.class, Double.class)
                                .contains(raw);
    }

    /** Arguments for one call. */
    Object[] next(Method method) {
        numbers.forget();
        word = random.nextInt(4) > 0
                ? SOUND_WORDS.get(random.nextInt(SOUND_WORDS.size()))
                : IntStream.range(0, random.nextInt(1, 5))
                        .mapToObj(row -> OPS.get(random.nextInt(OPS.size())))
                        .toList();
        columns = random.nextInt(8);
        return values(method, random.nextInt(word.size()));
    }

    private Object[] values(Executable executable, int row) {
        return Arrays.stream(executable.getParameters())
                .map(parameter -> value(parameter.getParameterizedType(), parameter.getName(), row))
                .toArray();
    }

    /** A value of a type for something of a name, in a row. */
    private Object value(Type type, String name, int row) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class ? Map.of() : list(generic.getActualTypeArguments()[0], name);
        } else if (type == int.class || type == Integer.class) {
            return (int) numbers.next(name);
        } else if (type == double.class || type == Double.class) {
            return numbers.next(name);
        } else if (type == boolean.class) {
            return random.nextInt(10) > 0;
        } else if (type == String.class) {
            return NAMES.get(random.nextInt(NAMES.size()));
        } else if (type == Op.class) {
            return word.get(row);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(raw, row);
        }
        return raw.isEnum()
                ? raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)]
                : array(raw.getComponentType(), name);
    }

    private List<Object> list(Type element, String name) {
        int size = size(name);
        if (PLACES.contains(name)) {
            return places(size);
        }
        if (element == Host.class) {
            return hosts(size);
        }
        String each = name.equals("orders") ? "order" : name;
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(value(element, each, i % word.size()));
        }
        return list;
    }

    private int size(String name) {
        return BY_OPERATION.contains(name) ? word.size() : columns;
    }

    private List<Object> places(int size) {
        return shuffled(IntStream.range(0, size).boxed().toList());
    }

    /** Hosts, no two of which have the same name. */
    private List<Object> hosts(int size) {
        List<Object> names = shuffled(NAMES);
        return IntStream.range(0, size)
                .mapToObj(i -> (Object)
                        new Host((String) names.get(i), numbers.next("freeRamGb"), (int) numbers.next("cores")))
                .toList();
    }

    private List<Object> shuffled(List<?> list) {
        List<Object> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(random.nextLong()));
        return shuffled;
    }

    private Object array(Class<?> element, String name) {
        if (element == int.class && PLACES.contains(name)) {
            return places(size(name)).stream().mapToInt(place -> (int) place).toArray();
        }
        int size = element.isArray() ? word.size() : size(name);
        Object array = Array.newInstance(element, size);
        for (int i = 0; i < size; i++) {
            Array.set(array, i, value(element, name, i % word.size()));
        }
        return array;
    }

    private Object record(Class<?> type, int row) {
        Executable maker = MAKERS.get(type);
        Object[] values = values(maker, row);
        try {
            Object made = maker instanceof Constructor<?> constructor
                    ? constructor.newInstance(values)
                    : ((Method) maker).invoke(null, values);
            return made instanceof Server server && random.nextBoolean() ? prepared(server) : made;
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    private static Server prepared(Server server) {
        return server.withState(server.hasAdminRights(), server.ramUsed(), server.minDifficulty(), server.moneyMax());
    }
}
