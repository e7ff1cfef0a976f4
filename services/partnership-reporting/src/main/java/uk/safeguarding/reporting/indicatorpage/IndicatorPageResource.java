package uk.safeguarding.reporting.indicatorpage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import uk.safeguarding.kernel.AlreadyRecorded;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.platform.positions.Position;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.platform.web.page.Page;
import uk.safeguarding.platform.web.page.PageError;
import uk.safeguarding.reporting.Asked;
import uk.safeguarding.reporting.NamedIndicators;
import uk.safeguarding.reporting.breakdown.BreakdownPrinter;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.knowledge.Knowledge;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.knowledge.Origin;
import uk.safeguarding.reporting.otherareas.OtherAreas;
import uk.safeguarding.reporting.rebasing.LimitsOfIndicators;

/** One indicator's page, and the form on it that starts its limits anew. */
@Controller
final class IndicatorPageResource {

  private final NamedIndicators indicators;
  private final Knowledge knowledge;
  private final OtherAreas otherAreas;
  private final BreakdownPrinter breakdowns;
  private final LimitsOfIndicators limits;
  private final ServicePositions positions;

  IndicatorPageResource(
      NamedIndicators indicators,
      Knowledge knowledge,
      OtherAreas otherAreas,
      BreakdownPrinter breakdowns,
      LimitsOfIndicators limits,
      ServicePositions positions) {
    this.indicators = indicators;
    this.knowledge = knowledge;
    this.otherAreas = otherAreas;
    this.breakdowns = breakdowns;
    this.limits = limits;
    this.positions = positions;
  }

  @GetMapping("/indicators/{ref}")
  Page page(
      @AuthenticationPrincipal SignedInUser user,
      @PathVariable String ref,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable String asKnownAt,
      @RequestParam(required = false) @Nullable String by) {
    return page(
        indicators.named(ref),
        period == null || period.isEmpty() ? null : Asked.period(period),
        Asked.instant("asKnownAt", asKnownAt),
        by,
        RebasingForm.empty(mayRebase(user)));
  }

  @PostMapping("/indicators/{ref}/rebasings")
  View rebase(
      @AuthenticationPrincipal SignedInUser user,
      @PathVariable String ref,
      @RequestParam String from,
      @RequestParam String reason) {
    Indicator indicator = indicators.named(ref);
    if (!Month.isWritten(from.strip())) {
      String wrong = "The first month of the new base must be a year and a month, like 2018-04.";
      return refused(indicator, new PageError("from", wrong), from, reason);
    }
    try {
      Month first = Month.parse(from.strip());
      Position position = limits.rebase(indicator, first, reason, user.username());
      return seeOther("/indicators/" + indicator.slug() + "?after=" + position + "#limits");
    } catch (RuleBroken | AlreadyRecorded | BadRequest refusal) {
      String wrong = String.valueOf(refusal.getMessage());
      return refused(indicator, new PageError("reason", wrong), from, reason);
    }
  }

  private Page refused(Indicator indicator, PageError error, String from, String reason) {
    return page(indicator, null, null, null, new RebasingForm(true, error, from, reason))
        .answering(HttpStatus.UNPROCESSABLE_CONTENT)
        .withErrors(List.of(error));
  }

  private static View seeOther(String address) {
    var shown = new RedirectView(address);
    shown.setStatusCode(HttpStatus.SEE_OTHER);
    return shown;
  }

  private Page page(
      Indicator indicator,
      @Nullable ReportingPeriod period,
      @Nullable Instant asKnownAt,
      @Nullable String by,
      RebasingForm form) {
    long version = positions.passed();
    Known known = knowledge.at(asKnownAt);
    @Nullable ReportingPeriod shown = period == null ? latest(known) : period;
    Page page =
        Page.titled(indicator.shortTitle())
            .captioned("Indicator " + indicator.ref())
            .backTo("Back to indicators", "/dashboards/monthly");
    @Nullable IndicatorDefinition definition =
        shown == null ? null : indicator.definitionAt(shown.months().getLast());
    if (shown == null || definition == null) {
      return page.showing("nothing-reported.jte");
    }
    return page.showing(
        "indicator.jte",
        new IndicatorPrinter(indicator, definition, known, shown)
            .print(
                asKnownAt,
                form,
                otherAreas,
                breakdowns.print(indicator, definition, shown, by, known, asKnownAt),
                version));
  }

  /** The latest month reported; where nobody has reported anything, the latest one counted. */
  private static @Nullable Month latest(Known known) {
    @Nullable Month reported = known.of(Origin.REPORTED).latestMonth();
    return reported == null ? known.of(Origin.EVENTS).latestMonth() : reported;
  }

  private static boolean mayRebase(SignedInUser user) {
    return user.role() == Role.BUSINESS_UNIT;
  }
}
