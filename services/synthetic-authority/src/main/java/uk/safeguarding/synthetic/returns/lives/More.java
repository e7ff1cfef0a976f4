package uk.safeguarding.synthetic.returns.lives;

import java.util.List;
import java.util.stream.Stream;

/** A list and one more. */
final class More {

  private More() {}

  static <T> List<T> of(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
