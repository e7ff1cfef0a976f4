package uk.safeguarding.platform.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  /** What each record demands does not change, and reflection asks much for telling it again. */
  private static final ClassValue<List<Required>> REQUIRED =
      new ClassValue<>() {
        @Override
        protected List<Required> computeValue(Class<?> record) {
          return of(record);
        }
      };

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
    for (Required each : REQUIRED.get(body.getClass())) {
      if (each.valueOf(body) == null) {
        missing.add(each.name());
      }
    }
    return missing;
  }

  private static List<Required> of(Class<?> record) {
    return Stream.of(record.getRecordComponents())
        .filter(each -> !each.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .map(Required::of)
        .toList();
  }

  /** A field that a body must hold. */
  private record Required(String name, Method accessor) {

    static Required of(RecordComponent component) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return new Required(component.getName(), accessor);
    }

    @Nullable Object valueOf(Object body) {
      try {
        return accessor.invoke(body);
      } catch (IllegalAccessException | InvocationTargetException impossible) {
        throw new IllegalStateException("A record's field can be read", impossible);
      }
    }
  }
}
