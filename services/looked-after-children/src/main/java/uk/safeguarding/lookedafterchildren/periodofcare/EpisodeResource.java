package uk.safeguarding.lookedafterchildren.periodofcare;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.LegalStatus;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.PlacementLocation;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.PlacementProvider;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.PlacementType;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonForEpisode;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.ReasonForPlacementChange;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.CorrectEpisodeOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordEpisodeOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawEpisodeOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.episodes.Placement;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.web.BadRequest;

/** The episodes after the first, over HTTP. */
@RestController
@RequestMapping("/looked-after-children/periods-of-care/{id}/episodes/{episode}")
final class EpisodeResource {

  private final Records records;

  EpisodeResource(Records records) {
    this.records = records;
  }

  /**
   * Where a child lives.
   *
   * @param type what kind of place it is
   * @param provider who provides it; left out of a temporary move
   * @param location whether it lies in the area of the authority that looks after the child
   * @param tenthsOfMilesFromHome how far it is from the child's home, in tenths of a mile; left out
   *     where the child has no home that is known
   * @param ofstedUrn the provider's unique reference number at Ofsted; left out where it has none
   * @param longTerm whether it is intended to last until the child is 18
   */
  record Placed(
      PlacementType type,
      @Nullable PlacementProvider provider,
      PlacementLocation location,
      @Nullable Integer tenthsOfMilesFromHome,
      @Nullable String ofstedUrn,
      boolean longTerm) {

    Placement checked() {
      if (tenthsOfMilesFromHome != null && tenthsOfMilesFromHome < 0) {
        throw new BadRequest("tenthsOfMilesFromHome is a number of tenths of a mile, not below 0.");
      }
      if (ofstedUrn != null && !ofstedUrn.matches("[A-Z]{0,2}[0-9]{6,7}")) {
        throw new BadRequest("ofstedUrn is written like SC123456 or 1234567.");
      }
      return new Placement(type, provider, location, tenthsOfMilesFromHome, ofstedUrn, longTerm);
    }
  }

  record Change(
      LocalDate startedOn,
      ReasonForEpisode reason,
      LegalStatus legalStatus,
      Placed placement,
      @Nullable ReasonForPlacementChange placementChangeReason) {}

  record Withdrawal(WithdrawalReason reason) {}

  @PutMapping
  ResponseEntity<Void> change(
      @PathVariable UUID id, @PathVariable UUID episode, @RequestBody Change body) {
    var period = new PeriodOfCareId(id);
    return records.put(
        period,
        new RecordEpisodeOfCare(
            period,
            episode,
            body.startedOn(),
            body.reason(),
            body.legalStatus(),
            body.placement().checked(),
            body.placementChangeReason()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(
      @PathVariable UUID id, @PathVariable UUID episode, @RequestBody Change body) {
    var period = new PeriodOfCareId(id);
    return records.put(
        period,
        new CorrectEpisodeOfCare(
            period,
            episode,
            body.startedOn(),
            body.reason(),
            body.legalStatus(),
            body.placement().checked(),
            body.placementChangeReason()),
        body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(
      @PathVariable UUID id, @PathVariable UUID episode, @RequestBody Withdrawal body) {
    var period = new PeriodOfCareId(id);
    return records.put(period, new WithdrawEpisodeOfCare(period, episode, body.reason()), body);
  }
}
