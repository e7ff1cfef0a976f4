package uk.safeguarding.lookedafterchildren.careleaver;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.AgeMilestones;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careleaver.codes.InTouch;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CareLeaverCommand;
import uk.safeguarding.lookedafterchildren.careleaver.commands.ChangeCareLeaverCategory;
import uk.safeguarding.lookedafterchildren.careleaver.commands.EndCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverContact;
import uk.safeguarding.lookedafterchildren.careleaver.commands.ReopenCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.StartCareLeaverSupport;
import uk.safeguarding.lookedafterchildren.careleaver.commands.WithdrawCareLeaverEntry;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverEvent;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverFindingCleared;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverFindingMade;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;

/** The record of one young person, 17 in May 2018 and relevant since a Monday, told by commands. */
final class CareLeaverRecord {

  static final CareLeaverId ID = new CareLeaverId(new UUID(6, 6));
  static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  static final LocalDate START = LocalDate.of(2018, 10, 1);
  static final SortedMap<Integer, MilestoneMonth> MILESTONES = milestones();

  private CareLeaver record = CareLeaver.NONE;

  CareLeaverRecord with(CareLeaverCommand... commands) {
    for (CareLeaverCommand command : commands) {
      for (CareLeaverEvent event : record.decide(command)) {
        record = record.evolve(event);
      }
    }
    return this;
  }

  List<CareLeaverEvent> decide(CareLeaverCommand command) {
    return record.decide(command);
  }

  List<Finding> made(CareLeaverCommand command) {
    return decide(command).stream()
        .filter(CareLeaverFindingMade.class::isInstance)
        .map(event -> ((CareLeaverFindingMade) event).finding())
        .toList();
  }

  List<Finding> cleared(CareLeaverCommand command) {
    return decide(command).stream()
        .filter(CareLeaverFindingCleared.class::isInstance)
        .map(event -> ((CareLeaverFindingCleared) event).finding())
        .toList();
  }

  static CareLeaverRecord relevant() {
    return new CareLeaverRecord().with(start(CareLeaverCategory.RELEVANT, KnownDay.of(START)));
  }

  static StartCareLeaverSupport start(CareLeaverCategory category, KnownDay since) {
    return start(category, since, false, null);
  }

  static StartCareLeaverSupport start(
      CareLeaverCategory category,
      KnownDay since,
      boolean checked,
      @Nullable CareLeaverCategory byHistory) {
    return new StartCareLeaverSupport(
        ID, CHILD, 17, category, since, checked, byHistory, MILESTONES);
  }

  static ChangeCareLeaverCategory change(UUID id, CareLeaverCategory category, LocalDate since) {
    return new ChangeCareLeaverCategory(
        ID, id, category, KnownDay.of(since, category.startsWithBirthday()));
  }

  static RecordCareLeaverContact contact(UUID id, LocalDate on) {
    return contact(id, on, InTouch.YES);
  }

  static RecordCareLeaverContact contact(UUID id, LocalDate on, InTouch inTouch) {
    return new RecordCareLeaverContact(ID, id, on, inTouch);
  }

  static EndCareLeaverSupport end(UUID id, LocalDate on, CareLeaverEndReason reason) {
    return new EndCareLeaverSupport(ID, id, KnownDay.of(on, reason.isBirthday()), reason);
  }

  static ReopenCareLeaverSupport reopen(UUID id, LocalDate on) {
    return new ReopenCareLeaverSupport(ID, id, on, ReopeningGround.REQUEST_UNDER_25);
  }

  static WithdrawCareLeaverEntry withdraw(CareLeaverEntry kind, UUID entry) {
    return new WithdrawCareLeaverEntry(ID, kind, entry, WithdrawalReason.DUPLICATE);
  }

  private static SortedMap<Integer, MilestoneMonth> milestones() {
    var months = new TreeMap<Integer, MilestoneMonth>();
    AgeMilestones.of(LocalDate.of(2001, 5, 10))
        .forEach((age, month) -> months.put(age, new MilestoneMonth(month)));
    return months;
  }
}
