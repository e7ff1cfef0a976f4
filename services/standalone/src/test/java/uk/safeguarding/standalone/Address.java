package uk.safeguarding.standalone;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * One address of a service, as its resource declares it.
 *
 * @param path with its variables, {@code /child-protection/plans/{id}}
 * @param body the class of the body, or null
 */
record Address(Method method, String path, @Nullable Class<?> body) {

  static Address of(Method method) {
    return new Address(
        method,
        path(method.getDeclaringClass()) + path(method),
        Arrays.stream(method.getParameters())
            .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
            .<Class<?>>map(Parameter::getType)
            .findFirst()
            .orElse(null));
  }

  private static String path(AnnotatedElement element) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class);
    return mapping == null || mapping.path().length == 0 ? "" : mapping.path()[0];
  }

  /** One id, at the end. */
  boolean beginsRecord() {
    return path.endsWith("}") && path.indexOf('{') == path.lastIndexOf('{');
  }

  /** With an id of its own for every variable. */
  String filledIn() {
    String filled = path;
    while (filled.contains("{")) {
      filled = filled.replaceFirst("\\{[^}]*}", UUID.randomUUID().toString());
    }
    return filled;
  }

  @Override
  public String toString() {
    return path;
  }
}
