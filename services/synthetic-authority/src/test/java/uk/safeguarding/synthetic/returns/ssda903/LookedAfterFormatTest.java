package uk.safeguarding.synthetic.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.synthetic.returns.ShortRun;

/** The return of 2017-18 against the format: its columns and the codes in them. */
class LookedAfterFormatTest {

  private static Tables tables = new Tables(Path.of(""));

  @BeforeAll
  static void write() throws IOException {
    tables = new Tables(ShortRun.files().resolve("ssda903/2017-18"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          header          | CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
          episodes        | CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
          reviews         | CHILD,DOB,REVIEW,REVIEW_CODE
          uasc            | CHILD,SEX,DOB,DUC
          oc2             | CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED
          oc3             | CHILD,DOB,IN_TOUCH,ACTIV,ACCOM
          ad1             | CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR
          placed_adoption | CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED
          prev_perm       | CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM
          missing         | CHILD,DOB,MISSING,MIS_START,MIS_END
          """)
  void tables_have_the_columns_of_the_format_and_rows(String table, String columns)
      throws IOException {
    assertThat(Files.readAllLines(tables.folder().resolve(table + ".csv")))
        .startsWith(columns)
        .hasSizeGreaterThan(1);
  }

  @Test
  void social_workers_are_no_part_of_it_before_2023_24() {
    assertThat(tables.folder().resolve("sw_episodes.csv")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          header ; CHILD ; SCC[0-9]{7}
          header ; SEX ; [12]
          header ; ETHNIC ; [A-Z]{4}
          header ; UPN ; UN[13]|[A-HJ-NP-RT-Z]8520[0-9]{8}
          header ; MOTHER ; [01]?
          episodes ; RNE ; [SLPTUB]
          episodes ; LS ; C[12]|E1|V2|L[12]
          episodes ; CIN ; N[1-8]
          episodes ; PLACE ; U[1346]|A6|P1|K2|H5
          episodes ; PLACE_PROVIDER ; PR[014]
          episodes ; REC ; (X1|E(11|12|3|4A|4B|41|43|44|17|5|6|7|8))?
          episodes ; REASON_PLACE_CHANGE ; ([A-Z]{5})?
          episodes ; PL_POST ; [A-Z]{1,2}[0-9]{1,2} [0-9][A-Z]{2}
          reviews ; REVIEW_CODE ; PN[0-7]
          oc2 ; SDQ_SCORE ; ([0-9]|[1-3][0-9]|40)?
          oc2 ; SDQ_REASON ; (SDQ[1-5])?
          oc2 ; IMMUNISATIONS ; [01]
          oc3 ; IN_TOUCH ; YES|NO|REFU
          oc3 ; ACTIV ; 0|[FPG][1-6]
          oc3 ; ACCOM ; 0|[A-Z][12]
          prev_perm ; PREV_PERM ; Z1|P[1-4]
          missing ; MISSING ; M
          """)
  void cells_are_codes_of_the_format(String table, String column, String pattern)
      throws IOException {
    assertThat(tables.rows(table))
        .extracting(row -> row.getField(column))
        .allMatch(cell -> cell.matches(pattern));
  }
}
