package uk.safeguarding.synthetic.earlyhelp;

import java.util.List;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.Key;

/** The help that the children of a family are given together. */
final class Given {

  private final Siblings siblings;
  private final List<Key> helps;
  private boolean over;

  /**
   * @param helps one for each child
   */
  Given(Siblings siblings, List<Key> helps) {
    this.siblings = siblings;
    this.helps = helps;
  }

  Siblings siblings() {
    return siblings;
  }

  List<Key> helps() {
    return helps;
  }

  boolean isOver() {
    return over;
  }

  void finish() {
    over = true;
  }
}
