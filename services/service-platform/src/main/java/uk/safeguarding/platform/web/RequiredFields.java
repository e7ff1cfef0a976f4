package uk.safeguarding.platform.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Refuses a body that leaves out what its record does not declare {@link Nullable}, and names every
 * field that is missing.
 */
@RestControllerAdvice
public final class RequiredFields extends RequestBodyAdviceAdapter {

  @Override
  public boolean supports(
      MethodParameter parameter, Type body, Class<? extends HttpMessageConverter<?>> converter) {
    return body instanceof Class<?> type && type.isRecord();
  }

  @Override
  public Object afterBodyRead(
      Object body,
      HttpInputMessage message,
      MethodParameter parameter,
      Type target,
      Class<? extends HttpMessageConverter<?>> converter) {
    List<String> missing = missing(body);
    if (!missing.isEmpty()) {
      throw new BadRequest("The body must also hold: " + String.join(", ", missing) + ".");
    }
    return body;
  }

  static List<String> missing(Object body) {
    var missing = new ArrayList<String>();
    for (RecordComponent each : body.getClass().getRecordComponents()) {
      if (!each.getAnnotatedType().isAnnotationPresent(Nullable.class)
          && valueOf(each, body) == null) {
        missing.add(each.getName());
      }
    }
    return missing;
  }

  private static @Nullable Object valueOf(RecordComponent component, Object body) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(body);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException("A record's field can be read", impossible);
    }
  }
}
