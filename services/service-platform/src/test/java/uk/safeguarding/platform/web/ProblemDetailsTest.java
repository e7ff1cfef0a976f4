package uk.safeguarding.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;
import uk.safeguarding.kernel.AlreadyRecorded;
import uk.safeguarding.kernel.Rule;
import uk.safeguarding.kernel.RuleBroken;

/** Which refusal is answered how; everything else is a bug and stays one. */
class ProblemDetailsTest {

  private final ProblemDetails problems = new ProblemDetails();
  private final ExceptionHandlerMethodResolver handlers =
      new ExceptionHandlerMethodResolver(ProblemDetails.class);

  private enum Rules implements Rule {
    ONE_AT_A_TIME;

    @Override
    public String sentence() {
      return "One at a time.";
    }
  }

  @Test
  void a_broken_rule_is_422_with_its_code_and_its_sentence() {
    var problem = problems.ruleBroken(new RuleBroken(Rules.ONE_AT_A_TIME));

    assertThat(problem.getStatus()).isEqualTo(422);
    assertThat(problem.getDetail()).isEqualTo("One at a time.");
    assertThat(problem.getProperties()).containsEntry("rule", "ONE_AT_A_TIME");
  }

  @Test
  void a_change_or_a_creation_that_another_was_faster_with_is_409() {
    for (var conflict :
        new RuntimeException[] {
          new ConcurrencyException("x"),
          new AggregateStreamCreationException("x", new IllegalStateException())
        }) {
      assertThat(handlers.resolveMethod(conflict)).isNotNull();
      var problem = problems.changedMeanwhile(conflict);
      assertThat(problem.getStatus()).isEqualTo(409);
      assertThat(problem.getDetail())
          .as("nothing of the store shows")
          .doesNotContain("x ")
          .contains("Read it again");
    }
  }

  @Test
  void other_content_for_what_is_recorded_is_409_in_its_own_words() {
    var standing = new AlreadyRecorded("It stands already. Withdraw that first.");
    assertThat(handlers.resolveMethod(standing))
        .isNotNull()
        .extracting(Method::getName)
        .isEqualTo("alreadyRecorded");

    var problem = problems.alreadyRecorded(standing);
    assertThat(problem.getStatus()).isEqualTo(409);
    assertThat(problem.getTitle()).isEqualTo("This is recorded already, with other content");
    assertThat(problem.getDetail()).isEqualTo("It stands already. Withdraw that first.");
    assertThat(problem.getProperties()).as("it breaks no rule").isNullOrEmpty();
  }

  @Test
  void what_is_not_there_is_404_and_what_is_not_understood_400() {
    assertThat(problems.notFound(new NotFound("There is no such return.")).getStatus())
        .isEqualTo(404);
    assertThat(problems.badRequest(new BadRequest("Send a file.")).getStatus()).isEqualTo(400);
    assertThat(handlers.resolveMethod(new BadRequest("x")))
        .isNotNull()
        .extracting(Method::getName)
        .isEqualTo("badRequest");
  }

  @Test
  void a_bug_is_nobodys_refusal() {
    assertThat(handlers.resolveMethod(new IllegalStateException())).isNull();
    assertThat(handlers.resolveMethod(new IllegalArgumentException())).isNull();
  }
}
