package uk.safeguarding.synthetic.careleavers;

import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.Key;

/** The support of one young person. */
final class Support {

  private final PathwayPlans.Pathway pathway;
  private final Key leaver;
  private boolean over;

  Support(PathwayPlans.Pathway pathway, Key leaver) {
    this.pathway = pathway;
    this.leaver = leaver;
  }

  PathwayPlans.Pathway pathway() {
    return pathway;
  }

  Child child() {
    return PathwayPlans.childOf(pathway);
  }

  Key leaver() {
    return leaver;
  }

  boolean isOver() {
    return over;
  }

  void finish() {
    over = true;
  }
}
