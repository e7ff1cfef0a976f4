package uk.safeguarding.contactsandreferrals.child;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.contactsandreferrals.child.commands.ChildIdentityCommand;
import uk.safeguarding.contactsandreferrals.child.commands.IdentifyChild;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.RecordKeeper;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.vault.Birth;
import uk.safeguarding.platform.vault.Identified;
import uk.safeguarding.platform.vault.IdentityVault;
import uk.safeguarding.platform.vault.LocalIdentifier;
import uk.safeguarding.platform.web.BadRequest;

/** Identified children over HTTP: what leads to a reference, and what becomes of it. */
@RestController
@RequestMapping("/contacts-and-referrals/children")
final class ChildResource {

  private final Records records;
  private final RecordHistory history;
  private final RecordKeeper keeper;
  private final VaultFirst vault;

  ChildResource(
      Records records, RecordHistory history, RecordKeeper keeper, IdentityVault children) {
    this.records = records;
    this.history = history;
    this.keeper = keeper;
    this.vault = new VaultFirst(children);
  }

  /** Either the one date or the other: personal, and not part of {@link #toString()}. */
  record Identification(
      String agency,
      String identifier,
      @Nullable LocalDate dateOfBirth,
      @Nullable LocalDate expectedOn) {

    Birth birth() {
      if (dateOfBirth != null && expectedOn == null) {
        return new Birth.Born(dateOfBirth);
      }
      if (expectedOn != null && dateOfBirth == null) {
        return new Birth.Unborn(expectedOn);
      }
      throw new BadRequest(
          "The body must hold either dateOfBirth or, for a child not born yet, expectedOn.");
    }

    @Override
    public String toString() {
      return "Identification[not shown]";
    }
  }

  /** Personal, and not part of {@link #toString()}. */
  record BirthDate(LocalDate dateOfBirth) {

    @Override
    public String toString() {
      return "BirthDate[not shown]";
    }
  }

  @PostMapping
  ResponseEntity<KnownChild> identify(
      @AuthenticationPrincipal SignedInUser user, @RequestBody Identification body) {
    user.mustActFor(body.agency());
    Identified identified =
        vault.identified(new LocalIdentifier(body.agency(), body.identifier()), body.birth());
    IdentifyChild command = vault.tellOf(identified);
    ResponseEntity<Void> recorded =
        records.putBy(body.agency(), command.identity(), command, command);
    return answer(
        recorded,
        new KnownChild(identified.child(), identified.identifiedAs(), identified.birthDiffers()));
  }

  @GetMapping("/{child}")
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID child) {
    return history.of(new ChildIdentityId(child));
  }

  @PutMapping("/{child}/birth")
  ResponseEntity<Void> born(@PathVariable UUID child, @RequestBody BirthDate body) {
    keeper.demand();
    return tell(vault.born(new ChildRef(child), body.dateOfBirth()));
  }

  @PutMapping("/{child}/date-of-birth")
  ResponseEntity<Void> correct(@PathVariable UUID child, @RequestBody BirthDate body) {
    keeper.demand();
    return tell(vault.corrected(new ChildRef(child), body.dateOfBirth()));
  }

  @PutMapping("/{child}/merges/{other}")
  ResponseEntity<Void> merge(@PathVariable UUID child, @PathVariable UUID other) {
    keeper.demand();
    return tell(vault.merged(new ChildRef(child), new ChildRef(other)));
  }

  @PutMapping("/{child}/separations/{other}")
  ResponseEntity<Void> separate(@PathVariable UUID child, @PathVariable UUID other) {
    keeper.demand();
    return tell(vault.separated(new ChildRef(child), new ChildRef(other)));
  }

  @PostMapping("/{child}/adoption")
  ResponseEntity<KnownChild> adopt(@PathVariable UUID child) {
    keeper.demand();
    IdentifyChild command = vault.adopted(new ChildRef(child));
    return answer(tell(command), KnownChild.of(command.identity().child()));
  }

  private ResponseEntity<Void> tell(ChildIdentityCommand command) {
    return records.put(command.identity(), command, command);
  }

  private static ResponseEntity<KnownChild> answer(
      ResponseEntity<Void> recorded, KnownChild child) {
    var headers = new HttpHeaders(recorded.getHeaders());
    headers.setLocation(URI.create("/contacts-and-referrals/children/" + child.child()));
    return new ResponseEntity<>(child, headers, recorded.getStatusCode());
  }
}
