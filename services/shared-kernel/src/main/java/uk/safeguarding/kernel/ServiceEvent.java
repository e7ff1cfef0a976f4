package uk.safeguarding.kernel;

/** A fact that a service recorded and tells the others. */
public interface ServiceEvent {

  /** Whom or what it is about: the child wherever there is one, else the record. */
  String subject();
}
