package uk.safeguarding.synthetic.requests;

/** A child, or a record about no single child: whatever has a history of its own. */
public interface Subject {

  /** Its place among all subjects, from 0. */
  int number();
}
