package uk.safeguarding.platform.readmodel;

/** What an event does to one document of a read model. */
public sealed interface Change<V> {

  /** The document is now this. */
  record Put<V>(V document) implements Change<V> {}

  /** The document is gone. */
  record Remove<V>() implements Change<V> {}

  /** Nothing changes. */
  record Keep<V>() implements Change<V> {}

  static <V> Change<V> put(V document) {
    return new Put<>(document);
  }

  static <V> Change<V> remove() {
    return new Remove<>();
  }

  static <V> Change<V> keep() {
    return new Keep<>();
  }
}
