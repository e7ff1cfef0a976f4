package uk.safeguarding.platform.web.page.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.web.ProblemJson;
import uk.safeguarding.platform.web.page.PageRenderer;

/** Answers a problem outside Spring MVC, as a page or as problem+json, whichever was asked for. */
public final class ProblemWriter {

  private static final JsonMapper JSON = JsonMapper.builder().addModule(new ProblemJson()).build();

  private final PageRenderer pages;

  ProblemWriter(PageRenderer pages) {
    this.pages = pages;
  }

  public void write(
      HttpStatus status, String detail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setInstance(URI.create(request.getRequestURI()));
    write(problem, request, response);
  }

  void write(ProblemDetail problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Reader.isPerson(request)) {
      pages.render(ProblemPage.of(problem), request, response);
      return;
    }
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(JSON.writeValueAsBytes(problem));
  }
}
