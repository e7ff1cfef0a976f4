package uk.safeguarding.synthetic.returns.cincensus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.Referral;
import uk.safeguarding.synthetic.returns.particulars.Particulars;

/**
 * The children in need census of a year (DfE): one XML file in the order of elements that the
 * year's schema prescribes. Its reference date is 31 March also where the year has not ended.
 */
public final class ChildrenInNeedCensus {

  private static final String SOUTHAMPTON = "852";

  private final ChildIdentifiers identifiers;
  private final ChildCharacteristics characteristics;

  public ChildrenInNeedCensus(Particulars particulars) {
    identifiers = new ChildIdentifiers(particulars);
    characteristics = new ChildCharacteristics(particulars);
  }

  /**
   * Writes the file; its folder is made.
   *
   * @param asOf the last day of which anything was told; the year's own last, or an earlier one
   */
  public void write(Path file, FinancialYear year, LocalDate asOf, Collection<Life> lives)
      throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    var census = new CensusYear(year, asOf);
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
      Elements xml = Elements.to(stream);
      xml.group(
          "Message",
          () -> {
            header(census, xml);
            xml.group("Children", () -> lives.forEach(life -> child(life, census, xml)));
          });
      xml.finish();
    }
  }

  private static void header(CensusYear census, Elements xml) {
    xml.group(
        "Header",
        () -> {
          xml.group(
              "CollectionDetails",
              () -> {
                xml.text("Collection", "CIN");
                xml.text("Year", census.ends());
                xml.text("ReferenceDate", census.year().lastDay());
              });
          xml.group(
              "Source",
              () -> {
                xml.text("SourceLevel", "L");
                xml.text("LEA", SOUTHAMPTON);
                xml.text("SoftwareCode", "Invented authority");
                xml.text("SerialNo", "001");
                xml.text("DateTime", census.asOf().atTime(LocalTime.NOON) + ":00");
              });
        });
  }

  private void child(Life life, CensusYear census, Elements xml) {
    List<Referral> referrals = census.referrals(life);
    if (!referrals.isEmpty()) {
      xml.group(
          "Child",
          () -> {
            identifiers.write(life, census, xml);
            characteristics.write(life, xml);
            referrals.forEach(referral -> new CinDetails(life, referral, census).write(xml));
          });
    }
  }
}
