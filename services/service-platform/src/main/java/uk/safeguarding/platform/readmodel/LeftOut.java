package uk.safeguarding.platform.readmodel;

import java.util.List;
import java.util.function.Predicate;

/**
 * The fold of those events alone that were left out when all others were folded at once.
 *
 * @param left which they are
 */
record LeftOut<E>(BatchFold<E> fold, Predicate<E> left) implements BatchFold<E> {

  @Override
  public String name() {
    return fold.name();
  }

  @Override
  public List<String> collections() {
    return fold.collections();
  }

  @Override
  public Class<E> eventType() {
    return fold.eventType();
  }

  @Override
  public String subject(E event) {
    return fold.subject(event);
  }

  @Override
  public BatchFold<E> into(ReadModels models) {
    return new LeftOut<>(fold.into(models), left);
  }

  @Override
  public int segments() {
    return fold.segments();
  }

  @Override
  public Batch<E> begin(List<E> events) {
    Batch<E> batch = fold.begin(events.stream().filter(left).toList());
    return new Batch<>() {
      @Override
      public void fold(Logged<E> event) {
        if (left.test(event.event())) {
          batch.fold(event);
        }
      }

      @Override
      public void write() {
        batch.write();
      }
    };
  }
}
