package uk.safeguarding.reporting.faults;

import java.util.List;

/** Finds one kind of fault. A check knows nothing of the others and changes nothing. */
public interface Check {

  /** What it is called: kebab-case, and never changed once faults were shown under it. */
  String code();

  /** What it finds, in the board's order of indicators and by period. */
  List<Fault> find(Evidence evidence);
}
