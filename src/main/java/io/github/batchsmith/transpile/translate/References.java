package io.github.batchsmith.transpile.translate;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What one declaration uses of the others. */
final class References {
    private final Set<Element> members = new LinkedHashSet<>();
    private final Set<TypeElement> types = new LinkedHashSet<>();
    private final Set<String> properties = new TreeSet<>();
    private final Set<String> helpers = new TreeSet<>();
    private final Set<String> planned = new TreeSet<>();

    /** Notes a function or constant, or a record whose constructor has a body. */
    void member(Element member) {
        members.add(member);
    }

    /** Notes a record or enum that documentation mentions. */
    void type(TypeElement type) {
        types.add(type);
    }

    /** Notes a property of a record. */
    void property(TypeElement type, String property) {
        types.add(type);
        properties.add(type.getSimpleName() + "." + property);
    }

    /** Notes a planning function or constant. */
    void planned(String name) {
        planned.add(name);
    }

    /** Notes a helper. */
    void helper(String name) {
        helpers.add(name);
    }

    Set<String> planned() {
        return planned;
    }

    Set<String> helpers() {
        return helpers;
    }

    Set<Element> members() {
        return members;
    }

    Set<TypeElement> types() {
        return types;
    }

    Set<String> properties() {
        return properties;
    }
}
