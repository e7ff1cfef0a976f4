package uk.safeguarding.lookedafterchildren.careleaver;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.kernel.timetable.Occasions;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CareLeaverCommand;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CareLeaverLifeCommand;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CareLeaverSupportCommand;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverCategoryChanged;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverCategoryCorrected;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactDue;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactNoLongerDue;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverEntryWithdrawn;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverEvent;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverFindingCleared;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverFindingMade;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverLifeEvent;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportCorrected;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEndCorrected;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEnded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEvent;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportReopened;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportStarted;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverWithdrawn;

/**
 * What the record of a care leaver must remember in order to decide, corrections included.
 *
 * @param start how support began; null before it
 * @param categories changes of category, by their ids
 * @param spells the ends of support, and its beginnings again
 * @param life how the young person fares
 */
public record CareLeaver(
    @Nullable CareLeaverSupportStarted start,
    Occasions<CareLeaverCategoryChanged> categories,
    SupportSpells spells,
    CareLeaverLife life,
    boolean withdrawn) {

  public static final CareLeaver NONE =
      new CareLeaver(null, Occasions.none(), SupportSpells.NONE, CareLeaverLife.NONE, false);

  /**
   * The events of a command: the fact itself, what it changes in the findings, and whether and when
   * the next contact is due.
   */
  public List<CareLeaverEvent> decide(CareLeaverCommand command) {
    CareLeaverRule.RECORD_MUST_STAND.require(!withdrawn);
    CareLeaverEvent event =
        switch (command) {
          case CareLeaverSupportCommand it -> SupportDecision.of(this, it);
          case CareLeaverLifeCommand it -> LifeDecision.of(this, it);
        };
    CareLeaver after = evolve(event);
    CareLeaverOrder.require(after);
    List<CareLeaverEvent> found =
        FindingChanges.following(
            event,
            CareLeaverFindings.of(this),
            CareLeaverFindings.of(after),
            made -> new CareLeaverFindingMade(event.careLeaver(), event.child(), made),
            gone -> new CareLeaverFindingCleared(event.careLeaver(), event.child(), gone));
    return Stream.concat(found.stream(), ContactTimetable.changes(event, this, after).stream())
        .toList();
  }

  public CareLeaver evolve(CareLeaverEvent event) {
    return switch (event) {
      case CareLeaverSupportEvent it -> support(it);
      case CareLeaverLifeEvent it -> with(life.evolve(it));
    };
  }

  private CareLeaver support(CareLeaverSupportEvent event) {
    return switch (event) {
      case CareLeaverSupportStarted it -> with(it);
      case CareLeaverSupportCorrected it -> with(corrected(it));
      case CareLeaverCategoryChanged it -> with(categories.with(it.change(), it));
      case CareLeaverCategoryCorrected it ->
          with(
              categories.with(
                  it.change(),
                  new CareLeaverCategoryChanged(
                      it.careLeaver(), it.child(), it.change(), it.category(), it.since())));
      case CareLeaverSupportEnded it -> with(spells.with(it));
      case CareLeaverSupportEndCorrected it -> with(spells.corrected(it));
      case CareLeaverSupportReopened it -> with(spells.with(it));
      case CareLeaverEntryWithdrawn it -> without(it.kind(), it.entry());
      case CareLeaverWithdrawn _ -> new CareLeaver(start, categories, spells, life, true);
      case CareLeaverContactDue _, CareLeaverContactNoLongerDue _ -> this;
      case CareLeaverFindingMade _, CareLeaverFindingCleared _ -> this;
    };
  }

  private CareLeaver without(CareLeaverEntry kind, UUID entry) {
    return switch (kind) {
      case CATEGORY_CHANGE -> with(categories.without(entry));
      case END, REOPENING -> with(spells.without(entry));
      case PERSONAL_ADVISER, CONTACT, ACCOMMODATION, ACTIVITY, STAYING_PUT, DEPARTURE ->
          with(life.without(kind, entry));
    };
  }

  private CareLeaverSupportStarted corrected(CareLeaverSupportCorrected it) {
    CareLeaverSupportStarted first = begun();
    return new CareLeaverSupportStarted(
        it.careLeaver(),
        it.child(),
        first.age(),
        it.category(),
        it.since(),
        first.historyChecked(),
        first.categoryByHistory(),
        first.ageMilestones());
  }

  private CareLeaver with(CareLeaverSupportStarted began) {
    return new CareLeaver(began, categories, spells, life, withdrawn);
  }

  private CareLeaver with(Occasions<CareLeaverCategoryChanged> changes) {
    return new CareLeaver(start, changes, spells, life, withdrawn);
  }

  private CareLeaver with(SupportSpells now) {
    return new CareLeaver(start, categories, now, life, withdrawn);
  }

  private CareLeaver with(CareLeaverLife now) {
    return new CareLeaver(start, categories, spells, now, withdrawn);
  }

  /** Axon creates a record by the beginning only, so every other command finds one. */
  CareLeaverSupportStarted begun() {
    return Objects.requireNonNull(start);
  }

  ChildRef child() {
    return begun().child();
  }
}
