package uk.safeguarding.reporting.counted.bulk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * References that were ever said to be one child, or to have been one by mistake: what is known of
 * one may depend on what was said of the others.
 */
public final class United {

  private final Map<String, String> towards = new HashMap<>();

  public void unite(String one, String other) {
    String first = of(one);
    String second = of(other);
    towards.put(first, second);
    towards.put(second, second);
  }

  /** One of them, the same for all; the reference itself where it was never united. */
  public String of(String reference) {
    String next = reference;
    String further = towards.getOrDefault(next, next);
    while (!further.equals(next)) {
      next = further;
      further = towards.getOrDefault(next, next);
    }
    return next;
  }

  /** All that were united with any other. */
  public Collection<String> members() {
    return List.copyOf(towards.keySet());
  }
}
