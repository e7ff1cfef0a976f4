package uk.safeguarding.casereviews.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import uk.safeguarding.platform.readmodel.Projection;
import uk.safeguarding.platform.readmodel.ReadModels;

/** Reads a register to its end: a partnership has some hundreds of reviews and recommendations. */
public final class WholeRegister {

  private static final int PAGE = 500;

  private WholeRegister() {}

  /**
   * Every document that a filter lets through, in order of key.
   *
   * @param key the key of a document
   */
  public static <V> List<V> read(
      ReadModels models, Projection<?, V> register, Bson filter, Function<V, String> key) {
    var all = new ArrayList<V>();
    List<V> page;
    do {
      String after = all.isEmpty() ? "" : key.apply(all.getLast());
      page = models.page(register, filter, after, PAGE);
      all.addAll(page);
    } while (page.size() == PAGE);
    return all;
  }
}
