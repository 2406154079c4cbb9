import java.util.*;

/** Classes that extend others. */
final class InheritsClasses {
    abstract static class Animal {
        protected final String name;

        Animal(String name) {
            this.name = name;
        }

        abstract String sound();

        String speak() {
            return name + " says " + sound();
        }

        @Override
        public String toString() {
            return "animal " + name;
        }
    }

    static class Dog extends Animal {
        Dog(String name) {
            super(name);
        }

        @Override
        String sound() {
            return "woof";
        }
    }

    static final class Puppy extends Dog {
        Puppy(String name) {
            super(name + "ty");
        }

        @Override
        String sound() {
            return super.sound() + "!";
        }
    }

    static final class Cat extends Animal {
        Cat(String name) {
            super(name);
        }

        @Override
        String sound() {
            return "meow";
        }
    }

    static String test() {
        List<Animal> animals = List.of(new Dog("rex"), new Cat("tom"), new Puppy("bit"));
        String text = "";
        for (Animal animal : animals) {
            text += animal.speak() + "; ";
        }
        Animal first = animals.get(0);
        return text + (first instanceof Dog) + (animals.get(2) instanceof Dog) + (animals.get(1) instanceof Dog) + first;
    }
}
