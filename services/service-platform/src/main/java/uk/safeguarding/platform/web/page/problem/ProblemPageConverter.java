package uk.safeguarding.platform.web.page.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import uk.safeguarding.platform.web.page.PageRenderer;

/**
 * Writes a {@link ProblemDetail} as a page where a person asked. So an exception is mapped to its
 * problem once, in one advice, and both kinds of reader get their answer from it.
 */
final class ProblemPageConverter implements HttpMessageConverter<ProblemDetail> {

  private final PageRenderer pages;

  ProblemPageConverter(PageRenderer pages) {
    this.pages = pages;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return ProblemDetail.class.isAssignableFrom(type)
        && (mediaType == null || MediaType.TEXT_HTML.isCompatibleWith(mediaType))
        && exchange() instanceof ServletRequestAttributes exchange
        && Reader.isPerson(exchange.getRequest());
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(MediaType.TEXT_HTML);
  }

  @Override
  public ProblemDetail read(Class<? extends ProblemDetail> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("A problem is only written", input);
  }

  @Override
  public void write(ProblemDetail problem, @Nullable MediaType mediaType, HttpOutputMessage output)
      throws IOException {
    if (exchange() instanceof ServletRequestAttributes exchange) {
      HttpServletResponse response = Objects.requireNonNull(exchange.getResponse());
      // Asking for the body sends the headers that the advice has set, such as Retry-After.
      output.getBody();
      pages.render(ProblemPage.of(problem), exchange.getRequest(), response);
    }
  }

  private static @Nullable Object exchange() {
    return RequestContextHolder.getRequestAttributes();
  }
}
