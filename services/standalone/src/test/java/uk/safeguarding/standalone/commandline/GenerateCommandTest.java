package uk.safeguarding.standalone.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
                                            | (--years                    | nothing says how much
          --from 2017-10                    | --months                    | a beginning without a length
          --from 2017-13 --months 2         | '2017-13' is not a month    | there is no such month
          --years 10 --from 2017-10 --months 2 | mutually exclusive       | two lengths
          --from 2017-10 --months 0         | at least one month          | no month
          --years 51                        | at most fifty years         | too long
          --years 1 --seed one              | 'one'                       | no number
          """)
  void it_says_what_is_wrong_before_it_asks_any_platform(String options, String says, String why) {
    String[] words = options == null ? new String[] {} : options.split(" ");
    assertThat(execute(words)).as(why).isEqualTo(2);
    assertThat(err.toString()).as(why).contains(says).doesNotContain("java.");
  }

  @Test
  void its_help_says_that_a_platform_must_run_and_who_signs_in() {
    assertThat(execute("--help")).isZero();
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("to the running platform")
        .contains("Signs in with the agencies' accounts")
        .contains("With --files it needs no running platform and delivers nothing");
  }

  @Test
  void files_are_not_written_among_others(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    assertThat(execute("--from", "2017-10", "--months", "1", "--files", folder.toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("is not empty").contains("Name a folder");
    assertThat(folder).isDirectoryContaining(file -> file.endsWith("mine.txt"));
  }

  @Test
  void files_of_a_month_are_in_the_folder_and_it_says_so(@TempDir Path folder) {
    Path returns = folder.resolve("returns");
    assertThat(execute("--from", "2018-03", "--months", "1", "--files", returns.toString()))
        .isZero();
    assertThat(out.toString()).contains("Returns of invented children are in " + returns);
    assertThat(returns.resolve("ssda903/2017-18/episodes.csv")).isNotEmptyFile();
    assertThat(returns.resolve("cin-census/2017-18.xml")).isNotEmptyFile();
    assertThat(returns.resolve("annex-a/2018-03-31.xlsx")).isNotEmptyFile();
    assertThat(folder).isDirectoryContaining(returns::equals);
  }

  private int execute(String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "generate";
    System.arraycopy(options, 0, arguments, 1, options.length);
    return Safeguarding.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
