package uk.safeguarding.synthetic.returns.ssda903;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.synthetic.returns.lives.CareLeaver;
import uk.safeguarding.synthetic.returns.lives.LeaverActivity;
import uk.safeguarding.synthetic.returns.lives.LeaverContact;
import uk.safeguarding.synthetic.returns.lives.LeaverHome;
import uk.safeguarding.synthetic.returns.lives.Life;

/**
 * The care leavers who became 18, 19, 20 or 21 in the year, as they were found about their
 * birthday.
 */
record Oc3() implements ReturnTable {

  private static final int EIGHTEEN = 18;
  private static final int TWENTY_ONE = 21;
  private static final String UNKNOWN = "0";

  @Override
  public String name() {
    return "oc3";
  }

  @Override
  public List<String> columns() {
    return List.of("CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM");
  }

  @Override
  public List<Row> rows(Life life, CollectionYear year) {
    int age = life.ageOn(year.asOf());
    LocalDate birthday = life.birth().plusYears(age);
    boolean isAsked =
        age >= EIGHTEEN
            && age <= TWENTY_ONE
            && year.holds(birthday)
            && !year.isContinuouslyLookedAfter(life)
            && life.all(CareLeaver.class).stream()
                .anyMatch(leaver -> isSupported(leaver, birthday));
    return isAsked ? List.of(row(life, birthday.plusMonths(1))) : List.of();
  }

  private static boolean isSupported(CareLeaver leaver, LocalDate birthday) {
    LocalDate end = leaver.endedOn();
    return !leaver.since().isAfter(birthday.plusMonths(1))
        && (end == null || !end.isBefore(birthday));
  }

  private static Row row(Life life, LocalDate by) {
    String inTouch =
        life.all(LeaverContact.class).stream()
            .filter(contact -> !contact.on().isAfter(by))
            .reduce((_, later) -> later)
            .map(LeaverContact::inTouch)
            .orElse("NO");
    String activity =
        life.all(LeaverActivity.class).stream()
            .filter(each -> !each.since().isAfter(by))
            .reduce((_, later) -> later)
            .map(LeaverActivity::activity)
            .orElse(UNKNOWN);
    String home =
        life.all(LeaverHome.class).stream()
            .filter(each -> !each.since().isAfter(by))
            .reduce((_, later) -> later)
            .map(LeaverHome::accommodation)
            .orElse(UNKNOWN);
    boolean isInTouch = inTouch.equals("YES");
    return Row.of(
        life.childId(),
        life.birth(),
        inTouch,
        isInTouch ? activity : UNKNOWN,
        isInTouch ? home : UNKNOWN);
  }
}
