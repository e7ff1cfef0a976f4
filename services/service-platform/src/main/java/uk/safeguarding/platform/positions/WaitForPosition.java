package uk.safeguarding.platform.positions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds a read with {@code ?after=} until the read models have caught up with that write. */
final class WaitForPosition implements HandlerInterceptor {

  private final ServicePositions positions;

  WaitForPosition(ServicePositions positions) {
    this.positions = positions;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    @Nullable String after = request.getParameter("after");
    if (after != null) {
      positions.await(Position.parse(after));
    }
    return true;
  }
}
