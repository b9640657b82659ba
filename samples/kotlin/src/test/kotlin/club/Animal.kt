package club

/** Compiled for a JVM that knows no sealed classes: only Kotlin's own notes say what there is. */
sealed class Animal

private data class Dog(val name: String) : Animal()

internal object Fish : Animal()

fun isDog(animal: Animal) = animal is Dog
