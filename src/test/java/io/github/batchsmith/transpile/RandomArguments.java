package io.github.batchsmith.transpile;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Arguments from a seed, sensible for the names of parameters and record components, with a share of extremes and of
 * numbers that the same call already has, since comparisons go wrong where both sides are equal. The lists and arrays of one call fit each other: lists of constants are as long as tables have rows, all others as tables have
 * columns. Targets are within the hacker's level.
 */
final class RandomArguments {
    private static final List<String> NAMES =
            List.of("home", "n00dles", "joesguns", "foodnstuff", "CSEC", "pserv-1", "pserv-10", "");

    /** Ranges by the part of a name that tells them, the first that is found; the upper bound is exclusive. */
    private static final Map<String, double[]> RANGES = ranges();

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private final SplittableRandom random;

    /** The numbers of the call so far, by the part of their names that told their range. */
    private final Map<String, List<Double>> drawn = new HashMap<>();

    private int rows;
    private int columns;

    RandomArguments(long seed) {
        this.random = new SplittableRandom(seed);
    }

    private static Map<String, double[]> ranges() {
        Map<String, double[]> ranges = new LinkedHashMap<>();
        ranges.put("hacking_", new double[] {0.5, 8});
        ranges.put("mult", new double[] {0.5, 8});
        ranges.put("factor", new double[] {0.1, 2});
        ranges.put("expgain", new double[] {0.1, 2});
        ranges.put("script", new double[] {0.1, 2});
        ranges.put("rate", new double[] {0.1, 2});
        ranges.put("growth", new double[] {0, 100});
        ranges.put("cores", new double[] {1, 9});
        ranges.put("intelligence", new double[] {0, 300});
        ranges.put("threads", new double[] {0, 5000});
        ranges.put("security", new double[] {1, 101});
        ranges.put("mindifficulty", new double[] {1, 99});
        ranges.put("difficulty", new double[] {1, 101});
        ranges.put("exp", new double[] {0, 1e9});
        ranges.put("level", new double[] {500, 5000});
        ranges.put("skill", new double[] {1, 500});
        ranges.put("hacking", new double[] {0.5, 8});
        ranges.put("fraction", new double[] {0, 1});
        ranges.put("greed", new double[] {0, 1});
        ranges.put("take", new double[] {0, 1});
        ranges.put("chance", new double[] {0, 1});
        ranges.put("margin", new double[] {0, 0.5});
        ranges.put("weight", new double[] {0.25, 4});
        ranges.put("limit", new double[] {0, 8});
        ranges.put("depth", new double[] {0, 200});
        ranges.put("gap", new double[] {0, 200});
        ranges.put("ram", new double[] {0, 4096});
        ranges.put("millis", new double[] {0, 600_000});
        ranges.put("money", new double[] {0, 1e12});
        return ranges;
    }

    /** Whether arguments for all parameters can be made. */
    static boolean canServe(Method method) {
        for (Parameter parameter : method.getParameters()) {
            if (!canMake(parameter.getParameterizedType())) {
                return false;
            }
        }
        return true;
    }

    private static boolean canMake(Type type) {
        if (type instanceof ParameterizedType generic) {
            return List.of(List.class, Map.class).contains(generic.getRawType())
                    && List.of(generic.getActualTypeArguments()).stream().allMatch(RandomArguments::canMake);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return List.of(raw.getRecordComponents()).stream()
                    .allMatch(component -> canMake(component.getGenericType()));
        }
        return raw.isArray()
                ? canMake(raw.getComponentType())
                : raw.isEnum()
                        || List.of(int.class, double.class, boolean.class, String.class, Integer.class, Double.class)
                                .contains(raw);
    }

    /** Arguments for one call. */
    Object[] next(Method method) {
        drawn.clear();
        rows = random.nextInt(1, 5);
        columns = random.nextInt(8);
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            arguments.add(value(parameter.getParameterizedType(), parameter.getName()));
        }
        return arguments.toArray();
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class ? Map.of() : list(generic.getActualTypeArguments()[0], name);
        } else if (type == int.class || type == Integer.class) {
            return (int) number(name);
        } else if (type == double.class || type == Double.class) {
            return number(name);
        } else if (type == boolean.class) {
            return random.nextInt(10) > 0;
        } else if (type == String.class) {
            return NAMES.get(random.nextInt(NAMES.size()));
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(raw);
        }
        return raw.isEnum()
                ? raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)]
                : array(raw.getComponentType(), name);
    }

    private double number(String name) {
        String unit = RANGES.keySet().stream()
                .filter(part -> name.toLowerCase(Locale.ROOT).contains(part))
                .findFirst()
                .orElse("");
        List<Double> before = drawn.computeIfAbsent(unit, part -> new ArrayList<>());
        double number = !before.isEmpty() && random.nextInt(8) == 0
                ? before.get(random.nextInt(before.size()))
                : number(RANGES.getOrDefault(unit, new double[] {0, 1000}));
        before.add(number);
        return number;
    }

    private double number(double[] range) {
        return switch (random.nextInt(20)) {
            case 0 -> range[0];
            case 1 -> Math.floor(range[1]);
            case 2, 3 -> Math.max(range[0], Math.floor(random.nextDouble(range[0], range[1])));
            case 4, 5, 6, 7 -> range[0] + (range[1] - range[0]) * Math.pow(random.nextDouble(), 8);
            default -> random.nextDouble(range[0], range[1]);
        };
    }

    private List<Object> list(Type element, String name) {
        boolean constants = element instanceof Class<?> raw && raw.isEnum();
        return list(constants ? rows : columns, element, name);
    }

    private List<Object> list(int size, Type element, String name) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(value(element, name));
        }
        return list;
    }

    private Object array(Class<?> element, String name) {
        int size = element.isArray() ? rows : columns;
        Object array = Array.newInstance(element, size);
        for (int i = 0; i < size; i++) {
            Array.set(array, i, value(element, name));
        }
        return array;
    }

    private Object record(Class<?> type) {
        Constructor<?> constructor = CONSTRUCTORS.get(type);
        List<Object> values = new ArrayList<>();
        for (Parameter component : constructor.getParameters()) {
            values.add(value(component.getParameterizedType(), component.getName()));
        }
        try {
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }
}
