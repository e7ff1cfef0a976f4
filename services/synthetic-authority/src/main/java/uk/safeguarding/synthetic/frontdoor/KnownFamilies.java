package uk.safeguarding.synthetic.frontdoor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.life.Family;

/** Families with an open case, and so many of those that were last spoken of without one. */
public final class KnownFamilies {

  private final int remembered;
  private final List<Family> recent = new ArrayList<>();
  private final List<Family> open = new ArrayList<>();
  private final Map<Family, Integer> places = new IdentityHashMap<>();
  private int next;

  KnownFamilies(int remembered) {
    this.remembered = remembered;
  }

  void remember(Family family) {
    if (recent.size() < remembered) {
      recent.add(family);
    } else {
      recent.set(next, family);
      next = (next + 1) % remembered;
    }
  }

  public void opened(Family family) {
    if (places.putIfAbsent(family, open.size()) == null) {
      open.add(family);
    }
  }

  public void closed(Family family) {
    Integer place = places.remove(family);
    if (place != null) {
      Family last = open.removeLast();
      if (last != family) {
        open.set(place, last);
        places.put(last, place);
      }
    }
  }

  @Nullable Family open(Chance chance) {
    if (open.isEmpty()) {
      return null;
    }
    Family family = chance.oneOf(open);
    if (!family.hasOpenChild()) {
      closed(family);
      return null;
    }
    return family;
  }

  @Nullable Family recent(Chance chance) {
    return recent.size() < remembered ? null : chance.oneOf(recent);
  }
}
