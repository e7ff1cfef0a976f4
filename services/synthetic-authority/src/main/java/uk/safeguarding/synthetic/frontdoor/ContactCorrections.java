package uk.safeguarding.synthetic.frontdoor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.ChildRequests;
import uk.safeguarding.synthetic.requests.FrontDoorRequests;
import uk.safeguarding.synthetic.requests.Key;

/** What is put right of contacts and identities: the same contact twice, the same child twice. */
final class ContactCorrections {

  private final Town town;
  private final Chance chance;

  ContactCorrections(Town town) {
    this.town = town;
    this.chance = town.chance().of("contact-corrections");
  }

  /** Of a child who is not known yet, some hear a wrong date of birth, which is put right later. */
  void mishear(Child child) {
    boolean isNew = child.record().hear();
    if (isNew
        && child.birth().isBefore(town.today())
        && chance.happens(town.number("corrections.date-of-birth"))) {
      child.record().setToldBirth(child.birth().minusDays(chance.between(1, 60)));
      later(() -> town.tell(child, () -> ChildRequests.dateOfBirthCorrected(child, child.birth())));
    }
  }

  void follow(
      Child child,
      Key contact,
      String source,
      @Nullable String agency,
      String reason,
      Instant receivedAt,
      boolean adviceOnly) {
    if (chance.happens(town.number("corrections.contact"))) {
      String corrected = town.weights("contacts.reasons").draw(chance);
      Key correction = town.key("contact-correction");
      later(
          () ->
              town.tell(
                  child,
                  () ->
                      FrontDoorRequests.contactCorrected(
                          contact, correction, child, source, agency, corrected, receivedAt)));
    }
    if (chance.happens(town.number("corrections.contact-twice"))) {
      Key twice = town.key("contact");
      town.tell(
          child,
          () ->
              FrontDoorRequests.contact(
                  twice, child, source, agency, reason, receivedAt, adviceOnly));
      later(() -> town.tell(child, () -> FrontDoorRequests.contactWithdrawn(twice, child)));
    }
    if (!child.record().wasDuplicate()
        && !child.birth().isAfter(town.today())
        && chance.happens(town.number("corrections.child-twice"))) {
      child.record().setDuplicate();
      recordedUnderSecondNumber(child, source, agency, reason, receivedAt);
    }
  }

  private void recordedUnderSecondNumber(
      Child child, String source, @Nullable String agency, String reason, Instant receivedAt) {
    var second = new Child(child.number(), child.identifier() + "-2", child.birth());
    Key contact = town.key("contact");
    town.tell(
        second,
        () ->
            FrontDoorRequests.contact(contact, second, source, agency, reason, receivedAt, false));
    var day = town.today();
    town.tell(
        second, () -> FrontDoorRequests.contactOutcome(contact, second, "NO_FURTHER_ACTION", day));
    later(() -> town.tell(child, () -> ChildRequests.merge(child, second)));
  }

  private void later(Runnable what) {
    int days = 1 + chance.days(town.number("corrections.days"));
    town.diary().onWorkingDay(town.today().plusDays(days), what);
  }
}
