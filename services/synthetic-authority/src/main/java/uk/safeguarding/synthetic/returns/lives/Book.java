package uk.safeguarding.synthetic.returns.lives;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The records of one kind about one child, in the order in which they were first told. */
final class Book<T> {

  private final LinkedHashMap<String, T> pages = new LinkedHashMap<>(4);

  void put(String id, T record) {
    pages.put(id, record);
  }

  /** Nothing, where there is no such record. */
  void change(String id, UnaryOperator<T> change) {
    pages.computeIfPresent(id, (_, record) -> change.apply(record));
  }

  void changeAll(UnaryOperator<T> change) {
    pages.replaceAll((_, record) -> change.apply(record));
  }

  void remove(String id) {
    pages.remove(id);
  }

  void removeIf(Predicate<? super T> over) {
    pages.values().removeIf(over);
  }

  /** Of those that are meant, only so many are kept: those told last. */
  void keepNewest(int most, Predicate<? super T> meant) {
    long over = pages.values().stream().filter(meant).count() - most;
    var each = pages.values().iterator();
    while (over > 0 && each.hasNext()) {
      if (meant.test(each.next())) {
        each.remove();
        over--;
      }
    }
  }

  void take(Book<T> other) {
    pages.putAll(other.pages);
  }

  @Nullable T get(String id) {
    return pages.get(id);
  }

  List<T> all() {
    return new ArrayList<>(pages.values());
  }
}
