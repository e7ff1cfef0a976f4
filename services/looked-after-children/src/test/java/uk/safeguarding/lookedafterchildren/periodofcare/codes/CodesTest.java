package uk.safeguarding.lookedafterchildren.periodofcare.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of the return, and when they came and went. */
class CodesTest {

  @ParameterizedTest(name = "{0} on {1}: {3}")
  @CsvSource(
      textBlock =
          """
          D1,  2005-12-31, true,  the last day of freeing orders (rule 445)
          D1,  2006-01-01, false, the day after
          E43, 2018-03-31, true,  the last day of the two codes of special guardianship
          E43, 2018-04-01, false, the day after
          E44, 2018-04-01, false, the day after
          E45, 2018-03-31, false, the day before the four
          E45, 2018-04-01, true,  the first day of the four
          E48, 2018-04-01, true,  the first day of the four
          P2,  2023-10-27, true,  the last day of independent living (rule 217t)
          P2,  2023-10-28, false, the day on which supported accommodation is registered
          K3,  2024-03-31, false, the day before its year
          K3,  2024-04-01, true,  the first day of 2024-25
          H5,  2025-03-31, true,  the last day of 2024-25
          H5,  2025-04-01, false, the day after
          Z1,  2025-03-31, true,  the last day of 2024-25
          Z11, 2025-03-31, false, the day before its year
          Z11, 2025-04-01, true,  the first day of 2025-26
          E11, 1991-10-14, true,  a code without dates was always there
          """)
  void a_code_is_in_force_between_its_days(
      String code, LocalDate day, boolean inForce, String why) {
    assertThat(dated(code).isInForceOn(day)).as(why).isEqualTo(inForce);
  }

  @Test
  void the_code_sets_are_those_of_the_return() {
    assertThat(codes(LegalStatus.values()))
        .containsExactly(
            "C1", "C2", "D1", "E1", "V2", "V3", "V4", "J1", "J2", "J3", "L1", "L2", "L3");
    assertThat(codes(PlacementType.values()))
        .containsExactly(
            "A3", "A4", "A5", "A6", "H5", "K1", "K2", "K3", "P1", "P2", "P3", "R1", "R2", "R3",
            "R5", "S1", "T0", "T1", "T2", "T3", "T4", "U1", "U2", "U3", "U4", "U5", "U6", "Z1",
            "Z11", "Z12", "Z13", "Z14");
    assertThat(codes(ReasonEpisodeCeased.values()))
        .containsExactly(
            "E11", "E12", "E13", "E14", "E15", "E16", "E17", "E2", "E3", "E4A", "E4B", "E41", "E43",
            "E44", "E45", "E46", "E47", "E48", "E5", "E6", "E7", "E8", "E9");
    assertThat(Arrays.stream(ReasonForEpisode.values()).map(ReasonForEpisode::code))
        .containsExactly("S", "L", "P", "T", "U", "B");
    assertThat(Arrays.stream(CategoryOfNeed.values()).map(CategoryOfNeed::code))
        .containsExactly("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8");
    assertThat(Arrays.stream(PlacementProvider.values()).map(PlacementProvider::code))
        .containsExactly("PR0", "PR1", "PR2", "PR3", "PR4", "PR5");
    assertThat(Arrays.stream(PlacementLocation.values()).map(PlacementLocation::code))
        .containsExactly("IN", "OUT");
    assertThat(Arrays.stream(ReasonForPlacementChange.values()).map(ReasonForPlacementChange::code))
        .containsExactly(
            "CARPL", "CLOSE", "ALLEG", "STAND", "APPRR", "CREQB", "CREQO", "CHILD", "LAREQ",
            "PLACE", "CUSTOD", "OTHER");
  }

  private static Stream<String> codes(DatedCode... codes) {
    return Arrays.stream(codes).map(DatedCode::code);
  }

  private static DatedCode dated(String code) {
    return Stream.<DatedCode[]>of(
            LegalStatus.values(), PlacementType.values(), ReasonEpisodeCeased.values())
        .flatMap(Arrays::stream)
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
