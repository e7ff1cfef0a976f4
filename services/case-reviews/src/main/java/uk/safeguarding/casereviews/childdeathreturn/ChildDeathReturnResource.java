package uk.safeguarding.casereviews.childdeathreturn;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.web.BadRequest;

/** The yearly return on deaths of children, as JSON and as CSV. */
@RestController
final class ChildDeathReturnResource {

  private static final String CSV = "text/csv;charset=UTF-8";
  private static final int PAGE = 500;

  private final ReadModels models;
  private final DeathsForReturn deaths;

  ChildDeathReturnResource(ReadModels models, DeathsForReturn deaths) {
    this.models = models;
    this.deaths = deaths;
  }

  @GetMapping("/case-reviews/child-death-returns/{year}")
  ChildDeathReturn figures(@PathVariable String year) {
    return ChildDeathReturn.of(asked(year), all());
  }

  @GetMapping(path = "/case-reviews/child-death-returns/{year}/figures.csv", produces = CSV)
  String csv(@PathVariable String year) {
    return ChildDeathReturnCsv.of(figures(year));
  }

  private List<DeathForReturn> all() {
    var all = new ArrayList<DeathForReturn>();
    List<DeathForReturn> page;
    do {
      String after = all.isEmpty() ? "" : all.getLast().death();
      page = models.page(deaths, Filters.empty(), after, PAGE);
      all.addAll(page);
    } while (page.size() == PAGE);
    return all;
  }

  private static FinancialYear asked(String year) {
    try {
      return FinancialYear.parse(year);
    } catch (IllegalArgumentException wrong) {
      throw new BadRequest("A financial year is written 2017-18.");
    }
  }
}
