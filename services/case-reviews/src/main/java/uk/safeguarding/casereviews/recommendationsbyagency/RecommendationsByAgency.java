package uk.safeguarding.casereviews.recommendationsbyagency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.register.Slice;
import uk.safeguarding.casereviews.register.recommendations.RegisteredRecommendation;
import uk.safeguarding.casereviews.register.recommendations.RegisteredRecommendations;
import uk.safeguarding.platform.web.NotFound;

/** Counts and lists recommendations agency by agency. */
final class RecommendationsByAgency {

  private final RegisteredRecommendations register;

  RecommendationsByAgency(RegisteredRecommendations register) {
    this.register = register;
  }

  /** Every agency that was asked something or acts on it, page by page in order of the codes. */
  Slice<AgencyFigures> figures(@Nullable String from, LocalDate today) {
    return figures(register.all(), from, today);
  }

  static Slice<AgencyFigures> figures(
      List<RegisteredRecommendation> all, @Nullable String from, LocalDate today) {
    List<AgencyFigures> agencies =
        all.stream()
            .flatMap(each -> each.agencies().stream())
            .distinct()
            .map(agency -> AgencyFigures.of(agency, all, today))
            .toList();
    return Slice.inOrder(
        agencies, each -> each.agency().code(), from, code -> AgencyCode.parse(code).code());
  }

  /** The recommendations of one agency, counted and page by page, the oldest first. */
  record OfAgency(AgencyFigures figures, Slice<AgencyRecommendation> recommendations) {}

  /**
   * What concerns one agency.
   *
   * @throws NotFound when nothing was ever asked of an agency of this code
   */
  OfAgency of(String code, @Nullable String from, LocalDate today) {
    AgencyCode agency = agency(code);
    List<RegisteredRecommendation> its = register.of(agency);
    if (its.isEmpty()) {
      throw unknown();
    }
    List<AgencyRecommendation> all =
        its.stream().map(each -> AgencyRecommendation.of(agency, each, today)).toList();
    return new OfAgency(
        AgencyFigures.of(agency, its, today), Slice.byDay(all, AgencyRecommendation::place, from));
  }

  private static AgencyCode agency(String code) {
    try {
      return AgencyCode.parse(code);
    } catch (IllegalArgumentException noCode) {
      throw unknown();
    }
  }

  private static NotFound unknown() {
    return new NotFound("No recommendation concerns an agency of this code.");
  }
}
