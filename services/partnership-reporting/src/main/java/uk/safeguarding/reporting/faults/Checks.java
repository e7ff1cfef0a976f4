package uk.safeguarding.reporting.faults;

import java.util.List;
import uk.safeguarding.reporting.faults.commentary.ContradictsChange;
import uk.safeguarding.reporting.faults.commentary.ContradictsComparator;
import uk.safeguarding.reporting.faults.commentary.ContradictsHalfYear;
import uk.safeguarding.reporting.faults.commentary.MisplacedCommentary;
import uk.safeguarding.reporting.faults.commentary.RepeatedCommentary;
import uk.safeguarding.reporting.faults.definitions.ChangesFromDisplayed;
import uk.safeguarding.reporting.faults.definitions.ContradictoryComparators;
import uk.safeguarding.reporting.faults.definitions.DayTypeNotStated;
import uk.safeguarding.reporting.faults.definitions.DefinitionChanged;
import uk.safeguarding.reporting.faults.definitions.MisleadingSuffix;
import uk.safeguarding.reporting.faults.definitions.NobodyNamed;
import uk.safeguarding.reporting.faults.definitions.OldComparators;
import uk.safeguarding.reporting.faults.definitions.PopulationChanged;
import uk.safeguarding.reporting.faults.definitions.PopulationNotStated;
import uk.safeguarding.reporting.faults.definitions.RateOfMoreThanItsCount;
import uk.safeguarding.reporting.faults.definitions.TargetOfAnotherYear;
import uk.safeguarding.reporting.faults.numbers.ContradictsCounts;
import uk.safeguarding.reporting.faults.numbers.CountsNotInReturn;
import uk.safeguarding.reporting.faults.numbers.FalsePrecision;
import uk.safeguarding.reporting.faults.numbers.StockDoesNotFollow;

/** The catalogue of checks, in the order in which a reader is told what they find. */
public final class Checks {
  public static final List<Check> ALL =
      List.of(
          new RepeatedCommentary(),
          new MisplacedCommentary(),
          new ContradictsChange(),
          new ContradictsComparator(),
          new ContradictsHalfYear(),
          new ContradictsCounts(),
          new StockDoesNotFollow(),
          new CountsNotInReturn(),
          new FalsePrecision(),
          new PopulationNotStated(),
          new PopulationChanged(),
          new RateOfMoreThanItsCount(),
          new DefinitionChanged(),
          new NobodyNamed(),
          new OldComparators(),
          new ContradictoryComparators(),
          new TargetOfAnotherYear(),
          new MisleadingSuffix(),
          new DayTypeNotStated(),
          new ChangesFromDisplayed());

  private Checks() {}
}
