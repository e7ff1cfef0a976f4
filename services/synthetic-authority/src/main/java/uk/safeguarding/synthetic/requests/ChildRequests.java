package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/** What is told of a child's identity. */
public final class ChildRequests {

  private static final String CHILDREN = "/contacts-and-referrals/children";

  private ChildRequests() {}

  static AgencyRequest identify(Child child, LocalDate today) {
    return Telling.post(CHILDREN, child)
        .with("agency", child.invented().agency())
        .with("identifier", child.identifier())
        .with(
            child.birth().isAfter(today) ? "expectedOn" : "dateOfBirth", child.record().toldBirth())
        .now();
  }

  public static AgencyRequest born(Child child, LocalDate birth) {
    return Telling.put(CHILDREN + "/{0}/birth", child).on("dateOfBirth", birth);
  }

  public static AgencyRequest dateOfBirthCorrected(Child child, LocalDate birth) {
    return Telling.put(CHILDREN + "/{0}/date-of-birth", child).on("dateOfBirth", birth);
  }

  /** The second is the first, recorded twice. */
  public static AgencyRequest merge(Child child, Child duplicate) {
    return Telling.put(CHILDREN + "/{0}/merges/{1}", child).about(duplicate).now();
  }

  public static AgencyRequest adopted(Child child) {
    return Telling.post(CHILDREN + "/{0}/adoption", child).about(child).now();
  }
}
